package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.people.Enrolment;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.PersonLine;
import ru.srok.domain.people.Relocation;
import ru.srok.domain.people.Role;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.html.Html;
import ru.srok.messages.people.PeopleText;

/** A person whom a sheet names under another institution than where they work. */
record PeopleMove(Member member, PersonLine line) {

    private static final int NAME = 90;

    /** «Петрова А.А.: Школа № 3 → Школа № 5»; escaped. */
    String text(PeopleWords words) {
        String to = line.institution().isEmpty() ? say(PeopleText.LIST_DEPARTMENT) : line.institution();
        return say(PeopleText.SHEET_MOVE, shown(member.name()), shown(words.institution(member)), shown(to));
    }

    /** A warning where the old institution is left without a head by it; empty where it is not. */
    String left(PeopleWords words, List<Member> everybody) {
        boolean leaves = member.role() == Role.HEAD
                && member.institution().isPresent()
                && everybody.stream()
                        .noneMatch(one -> one.active()
                                && one.role() == Role.HEAD
                                && !one.id().equals(member.id())
                                && Objects.equals(one.institutionId(), member.institutionId()));
        return leaves ? say(PeopleText.SHEET_MOVE_HEADLESS, shown(words.institution(member))) : "";
    }

    void apply(Repositories store, Enrolment enrolment, Relocation relocation) {
        Member moved = relocation.move(member, where(enrolment));
        Member corrected = moved.corrected(line.name(), line.post(), line.phone());
        if (!corrected.equals(moved)) {
            store.members().save(corrected);
        }
    }

    private @Nullable InstitutionId where(Enrolment enrolment) {
        if (line.institution().isEmpty()) {
            return null;
        }
        Institution institution = enrolment.institution(line.institution());
        return institution.id();
    }

    private static String shown(String name) {
        return Html.escape(Html.shorten(name, NAME));
    }
}
