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

/** What a coordinator sees of a forecast: its days, a day's people, who gets most. */
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

    private final Forecast forecast;
    private final ForecastWords words;
    private final Ways ways;

    RehearsalScreens(Repositories store, Plan plan, Forecast forecast) {
        this.forecast = forecast;
        this.words = new ForecastWords(store, forecast);
        this.ways = new Ways(plan, forecast);
    }

    /** One of a person's messages as it would be sent; their list where there is none of that number. */
    Screen message(Member member, int number) {
        List<Foreseen> theirs = forecast.to(member.id());
        boolean known = number >= 0 && number < theirs.size();
        return known ? new MessageScreen(words, ways).of(member, theirs, number, forecast.zone()) : person(member, 0);
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
                    say(RehearsalText.DAY_BUTTON, words.day(day), messages.size()),
                    DAY,
                    ways.plan(),
                    day.toString(),
                    "0"));
        });
        Screen screen = Screen.of(String.join("\n", lines));
        screen = Buttons.pairs(screen, buttons.subList(0, Math.min(MOST_DAYS, buttons.size())));
        if (!days.isEmpty()) {
            screen = screen.row(ways.toBusiest());
        }
        return screen.row(Button.of(say(RehearsalText.BACK_TO_PLAN), "plan.open", ways.plan()));
    }

    /** Who gets something on a day. */
    Screen day(LocalDate day, int page) {
        List<Foreseen> all = forecast.on(day);
        StringBuilder text = new StringBuilder(say(RehearsalText.DAY_HEAD, words.day(day), all.size()));
        List<Button> buttons = new ArrayList<>();
        List<Foreseen> shown = Buttons.page(all, page, PAGE);
        shown.forEach(one -> {
            text.append("\n").append(line(one));
            buttons.add(ways.toMessage(one, Html.shorten(words.shortly(one.to()), LABEL)));
        });
        Screen screen = Buttons.column(Screen.of(text.toString()), buttons);
        return Buttons.turns(screen, all.size(), page, PAGE, DAY, ways.plan(), day.toString())
                .row(ways.toDays());
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
                    ways.plan(),
                    load.who().id().value(),
                    "0"));
        });
        return Buttons.column(Screen.of(text.toString()), buttons).row(ways.toDays());
    }

    /** One person's messages. */
    Screen person(Member member, int page) {
        List<Foreseen> all = forecast.to(member.id());
        String text = say(RehearsalText.PERSON_HEAD, Html.escape(words.who(member)), all.size());
        List<Button> buttons = Buttons.page(all, page, PAGE).stream()
                .map(one -> ways.toMessage(one, words.day(one.day(forecast.zone())) + ", " + words.hour(one)))
                .toList();
        Screen screen = Buttons.pairs(Screen.of(text), buttons);
        return Buttons.turns(
                        screen,
                        all.size(),
                        page,
                        PAGE,
                        PERSON,
                        ways.plan(),
                        member.id().value())
                .row(ways.toBusiest())
                .row(ways.toDays());
    }
}
