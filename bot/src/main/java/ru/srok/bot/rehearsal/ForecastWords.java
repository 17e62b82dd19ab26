package ru.srok.bot.rehearsal;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.rehearsal.RehearsalText;

/** What stands in a forecast, in words. */
final class ForecastWords {

    private static final int NAME = 80;

    private final Repositories store;
    private final Forecast forecast;

    ForecastWords(Repositories store, Forecast forecast) {
        this.store = store;
        this.forecast = forecast;
    }

    /** «пн 13 апреля». */
    String day(LocalDate day) {
        return DateWords.near(day, forecast.from());
    }

    /** «8:00». */
    String hour(Foreseen one) {
        return DateWords.hour(LocalTime.ofInstant(one.at(), forecast.zone()));
    }

    /** «Школа № 7, Иванова Анна Петровна», not escaped. */
    String who(Member member) {
        String name = Html.shorten(member.name(), NAME);
        return institution(member).isEmpty() ? name : Html.shorten(institution(member), NAME) + ", " + name;
    }

    /** The institution, or the person's name where there is none; not escaped. */
    String shortly(Member member) {
        return institution(member).isEmpty() ? member.name() : institution(member);
    }

    /** Where somebody works, empty for the department's own. */
    String institution(Member member) {
        return member.institution()
                .flatMap(store.institutions()::find)
                .map(Institution::name)
                .orElse("");
    }

    static String kind(OutboxMessage.Kind kind) {
        return switch (kind) {
            case ROUND -> say(RehearsalText.KIND_ROUND);
            case DIGEST -> say(RehearsalText.KIND_DIGEST);
            case NUDGE -> say(RehearsalText.KIND_NUDGE);
            case NOTICE -> say(RehearsalText.KIND_NOTICE);
            default -> say(RehearsalText.KIND_OTHER);
        };
    }

    static String rows(Foreseen one) {
        return one.rows() == 0 ? "" : say(RehearsalText.ROWS, one.rows());
    }

    /** «[Отчитаться] [Не успеваем]», a line for each row of buttons; not escaped. */
    static String buttons(Foreseen one) {
        return one.screen().rows().stream().map(ForecastWords::row).collect(Collectors.joining("\n"));
    }

    private static String row(List<Button> row) {
        return row.stream().map(button -> "[" + button.label() + "]").collect(Collectors.joining(" "));
    }

    /** How much to how many, and how many of them are not connected. */
    String totals() {
        int people = forecast.busiest().size();
        int unconnected = unconnected();
        if (people == 0) {
            return say(RehearsalText.NOTHING);
        }
        String total = say(RehearsalText.TOTAL, forecast.messages().size(), people);
        return unconnected == 0 ? total : total + " " + say(RehearsalText.UNCONNECTED, unconnected);
    }

    private int unconnected() {
        return (int) forecast.busiest().stream()
                .filter(load -> !load.who().isConnected())
                .count();
    }
}
