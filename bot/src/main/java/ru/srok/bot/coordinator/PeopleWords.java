package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.PersonLine;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.html.Html;
import ru.srok.messages.people.PeopleText;

/** People in words; what is returned is not escaped. */
final class PeopleWords {

    private static final int NAME = 90;

    private final Repositories store;

    PeopleWords(Repositories store) {
        this.store = store;
    }

    String institution(Member member) {
        return member.institution()
                .flatMap(store.institutions()::find)
                .map(Institution::name)
                .orElseGet(() -> say(PeopleText.LIST_DEPARTMENT));
    }

    /** «Школа № 7: Иванова Мария Петровна» */
    String placed(Member member) {
        return say(
                PeopleText.ADD_LINE_PERSON, Html.shorten(institution(member), NAME), Html.shorten(member.name(), NAME));
    }

    String status(Member member) {
        if (!member.isConnected()) {
            return say(PeopleText.STATUS_INVITED);
        }
        boolean reachable = member.accounts().stream()
                .anyMatch(id -> store.accounts()
                        .find(id)
                        .filter(account -> account.reachable())
                        .isPresent());
        return say(reachable ? PeopleText.STATUS_CONNECTED : PeopleText.STATUS_BLOCKED);
    }

    /** How a typed line was understood. */
    static String understood(PersonLine line) {
        String person = String.join(
                ", ",
                java.util.stream.Stream.of(line.name(), line.post(), line.phone())
                        .filter(cell -> !cell.isEmpty())
                        .map(cell -> Html.shorten(cell, NAME))
                        .toList());
        String where = Html.shorten(line.institution(), NAME);
        if (where.isEmpty()) {
            return say(PeopleText.ADD_LINE_DEPARTMENT, person);
        }
        return person.isEmpty()
                ? say(PeopleText.ADD_LINE_INSTITUTION, where)
                : say(PeopleText.ADD_LINE_PERSON, where, person);
    }
}
