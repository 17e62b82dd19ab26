package ru.srok.bot.rehearsal;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.console.Columns;
import ru.srok.bot.console.Span;
import ru.srok.bot.console.Style;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.MessageKey;
import ru.srok.messages.rehearsal.RehearsalText;

/** A forecast for people at a terminal: what it assumes, counts by day with the people of each, who gets most. */
public final class ForecastTable {

    private static final int MOST_PEOPLE = 10;

    private final Repositories store;
    private final Terminal terminal;

    /** Finds names in this store. */
    public ForecastTable(Repositories store, Terminal terminal) {
        this.store = store;
        this.terminal = terminal;
    }

    /**
     * The whole text.
     *
     * @param chosen the plan that was asked for, or null for all that are switched on
     */
    public String render(List<Forecast> forecasts, @Nullable Plan chosen) {
        return forecasts.stream().map(one -> render(one, chosen)).collect(Collectors.joining("\n"));
    }

    private String render(Forecast forecast, @Nullable Plan chosen) {
        ForecastWords words = new ForecastWords(store, forecast);
        StringBuilder text = new StringBuilder();
        String head = say(RehearsalText.HEAD, words.day(forecast.from()), words.day(forecast.to()));
        text.append(line(new Span(forecast.workspace().name(), Style.STRONG)));
        text.append(line(new Span(PlainText.of(head), Style.STRONG)));
        if (chosen != null && chosen.status() == PlanStatus.DRAFT) {
            text.append(line(Span.printed(say(RehearsalText.COMMAND_PLAN, ChosenPlan.title(chosen)))));
        }
        text.append(line(new Span(say(RehearsalText.ASSUMED), Style.FAINT)));
        text.append(line(Span.plain(words.totals())));
        if (!forecast.messages().isEmpty()) {
            days(text, forecast, words);
            busiest(text, forecast, words);
        }
        return text.toString();
    }

    private void days(StringBuilder text, Forecast forecast, ForecastWords words) {
        text.append('\n').append(heading(RehearsalText.COMMAND_DAYS));
        forecast.byDay()
                .forEach((day, messages) ->
                        text.append(line(Span.plain(say(RehearsalText.DAY_LINE, words.day(day), messages.size())))));
    }

    private void busiest(StringBuilder text, Forecast forecast, ForecastWords words) {
        text.append('\n').append(heading(RehearsalText.BUSIEST));
        forecast.busiest().stream()
                .limit(MOST_PEOPLE)
                .forEach(load -> text.append(line(Span.printed(
                        say(RehearsalText.BUSIEST_LINE, words.who(load.who()), load.messages(), load.inAWeek())))));
    }

    private String heading(MessageKey key) {
        return line(new Span(say(key), Style.STRONG));
    }

    private String line(Span span) {
        return new Columns(List.of(terminal.width()), terminal.colour()).row(List.of(List.of(span)));
    }
}
