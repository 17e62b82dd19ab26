package ru.srok.bot.rehearsal;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.html.Html;
import ru.srok.messages.rehearsal.RehearsalText;

/** What a coordinator sees of a forecast: its days, a day's people, who gets most, a message in full. */
final class RehearsalScreens {

    static final String OPEN = "rehearsal.open";
    static final String DAYS = "rehearsal.days";
    static final String DAY = "rehearsal.day";
    static final String BUSIEST = "rehearsal.busiest";
    static final String PERSON = "rehearsal.person";
    static final String MESSAGE = "rehearsal.message";

    private static final int PAGE = 8;
    private static final int MOST_DAYS = 24;
    private static final int MOST_PEOPLE = 8;
    private static final int LABEL = 38;

    private final Plan plan;
    private final Forecast forecast;
    private final ForecastWords words;

    RehearsalScreens(Repositories store, Plan plan, Forecast forecast) {
        this.plan = plan;
        this.forecast = forecast;
        this.words = new ForecastWords(store, forecast);
    }

    /** Counts by day. */
    Screen days() {
        List<String> lines = new ArrayList<>();
        lines.add(say(RehearsalText.HEAD, words.day(forecast.from()), words.day(forecast.to())));
        lines.add(say(RehearsalText.ASSUMED));
        lines.add("");
        lines.add(words.totals());
        Map<LocalDate, List<Foreseen>> days = forecast.byDay();
        List<Button> buttons = new ArrayList<>();
        days.forEach((day, messages) -> {
            lines.add(say(RehearsalText.DAY_LINE, words.day(day), messages.size()));
            buttons.add(Button.of(
                    say(RehearsalText.DAY_BUTTON, words.day(day), messages.size()), DAY, id(), day.toString(), "0"));
        });
        Screen screen = Screen.of(String.join("\n", lines));
        screen = Buttons.pairs(screen, buttons.subList(0, Math.min(MOST_DAYS, buttons.size())));
        if (!days.isEmpty()) {
            screen = screen.row(Button.of(say(RehearsalText.BUSIEST), BUSIEST, id()));
        }
        return screen.row(Button.of(say(RehearsalText.BACK_TO_PLAN), "plan.open", id()));
    }

    /** Who gets something on a day. */
    Screen day(LocalDate day, int page) {
        List<Foreseen> all = forecast.on(day);
        StringBuilder text = new StringBuilder(say(RehearsalText.DAY_HEAD, words.day(day), all.size()));
        List<Button> buttons = new ArrayList<>();
        List<Foreseen> shown = Buttons.page(all, page, PAGE);
        shown.forEach(one -> {
            text.append("\n").append(line(one));
            buttons.add(toMessage(one, Html.shorten(words.shortly(one.to()), LABEL)));
        });
        Screen screen = Buttons.column(Screen.of(text.toString()), buttons);
        return Buttons.turns(screen, all.size(), page, PAGE, DAY, id(), day.toString())
                .row(Button.of(say(RehearsalText.BACK_TO_DAYS), DAYS, id()));
    }

    private String line(Foreseen one) {
        return say(
                RehearsalText.PERSON_LINE,
                words.hour(one),
                Html.escape(words.who(one.to())),
                ForecastWords.kind(one.kind()),
                ForecastWords.rows(one));
    }

    /** Who gets most. */
    Screen busiest() {
        StringBuilder text = new StringBuilder(say(RehearsalText.BUSIEST_HEAD));
        List<Button> buttons = new ArrayList<>();
        forecast.busiest().stream().limit(MOST_PEOPLE).forEach(load -> {
            text.append("\n")
                    .append(say(
                            RehearsalText.BUSIEST_LINE,
                            Html.escape(words.who(load.who())),
                            load.messages(),
                            load.inAWeek()));
            buttons.add(Button.of(
                    Html.shorten(words.shortly(load.who()), LABEL),
                    PERSON,
                    id(),
                    load.who().id().value(),
                    "0"));
        });
        return Buttons.column(Screen.of(text.toString()), buttons)
                .row(Button.of(say(RehearsalText.BACK_TO_DAYS), DAYS, id()));
    }

    /** One person's messages. */
    Screen person(Member member, int page) {
        List<Foreseen> all = forecast.to(member.id());
        String text = say(RehearsalText.PERSON_HEAD, Html.escape(words.who(member)), all.size());
        List<Button> buttons = Buttons.page(all, page, PAGE).stream()
                .map(one -> toMessage(one, words.day(one.day(forecast.zone())) + ", " + words.hour(one)))
                .toList();
        Screen screen = Buttons.pairs(Screen.of(text), buttons);
        return Buttons.turns(
                        screen,
                        all.size(),
                        page,
                        PAGE,
                        PERSON,
                        id(),
                        member.id().value())
                .row(Button.of(say(RehearsalText.BUSIEST), BUSIEST, id()))
                .row(Button.of(say(RehearsalText.BACK_TO_DAYS), DAYS, id()));
    }

    private Button toMessage(Foreseen one, String label) {
        int number = forecast.to(one.to().id()).indexOf(one);
        return Button.of(label, MESSAGE, id(), one.to().id().value(), Integer.toString(number));
    }

    /** One of a person's messages as it would be sent, its buttons as words. */
    Screen message(Member member, int number) {
        List<Foreseen> theirs = forecast.to(member.id());
        if (number < 0 || number >= theirs.size()) {
            return person(member, 0);
        }
        Foreseen one = theirs.get(number);
        LocalDate day = one.day(forecast.zone());
        List<String> lines = new ArrayList<>();
        lines.add(say(RehearsalText.MESSAGE_HEAD, words.day(day), words.hour(one), Html.escape(words.who(member))));
        if (!one.to().isConnected()) {
            lines.add(say(RehearsalText.MESSAGE_UNCONNECTED));
        }
        lines.add("");
        lines.add(one.screen().html());
        lines.add("");
        if (one.screen().attachment().isPresent()) {
            lines.add(say(RehearsalText.MESSAGE_FILE));
        }
        if (!one.screen().rows().isEmpty()) {
            lines.add(say(RehearsalText.MESSAGE_BUTTONS, Html.escape(ForecastWords.buttons(one))));
        }
        Screen screen = Screen.of(String.join("\n", lines));
        if (number + 1 < theirs.size()) {
            screen = screen.row(toMessage(theirs.get(number + 1), say(RehearsalText.MESSAGE_MORE)));
        }
        return screen.row(
                Button.of(say(RehearsalText.BACK_TO_DAY, words.day(day)), DAY, id(), day.toString(), "0"),
                Button.of(say(RehearsalText.BACK_TO_DAYS), DAYS, id()));
    }

    private String id() {
        return plan.id().value();
    }
}
