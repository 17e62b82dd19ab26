package ru.srok.bot.rehearsal;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import ru.srok.bot.console.Tsv;
import ru.srok.domain.store.Repositories;

/** Forecasts as lines of values between tabs: one line for each message, in the order in which they would go out. */
public final class ForecastTsv {

    private static final String HEADER = Tsv.line(
            "workspace", "date", "time", "institution", "person", "connected", "kind", "rows", "text", "buttons");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Repositories store;

    /** Finds names in this store. */
    public ForecastTsv(Repositories store) {
        this.store = store;
    }

    /** The whole text. */
    public String render(List<Forecast> forecasts) {
        StringBuilder text = new StringBuilder(HEADER);
        forecasts.forEach(forecast -> forecast.messages().forEach(one -> text.append(line(forecast, one))));
        return text.toString();
    }

    private String line(Forecast forecast, Foreseen one) {
        return Tsv.line(
                forecast.workspace().name(),
                one.day(forecast.zone()).toString(),
                HOUR.format(LocalTime.ofInstant(one.at(), forecast.zone())),
                new ForecastWords(store, forecast).institution(one.to()),
                one.to().name(),
                one.to().isConnected() ? "yes" : "no",
                one.kind().name().toLowerCase(Locale.ROOT),
                Integer.toString(one.rows()),
                PlainText.of(one.screen().html()),
                ForecastWords.buttons(one));
    }
}
