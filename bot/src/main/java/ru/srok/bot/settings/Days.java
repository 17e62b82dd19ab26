package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.TypedDays;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.settings.SettingsText;
import ru.srok.messages.settings.SettingsWords;
import ru.srok.messages.settings.SettingsWrong;

/**
 * Days as they were typed, none of them past.
 *
 * @param days ascending; none where something is wrong
 * @param problem what is wrong, or null
 */
record Days(List<LocalDate> days, @Nullable String problem) {

    private static final int MOST_BUTTONS = 8;

    static Days typed(String words, LocalDate today) {
        List<LocalDate> days = new TypedDays(today).days(words);
        if (days.isEmpty()) {
            return new Days(days, say(SettingsWrong.WRONG_DAYS, Html.escape(words)));
        }
        LocalDate first = days.get(0);
        return first.isBefore(today)
                ? new Days(List.of(), say(SettingsWrong.WRONG_PAST, DateWords.near(first, today)))
                : new Days(days, null);
    }

    Optional<String> wrong() {
        return Optional.ofNullable(problem);
    }

    /** A day out of a button. */
    static Optional<LocalDate> of(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException stale) {
            return Optional.empty();
        }
    }

    /** Buttons that take away the next of these days. */
    static void offerDrop(Keys keys, String action, List<LocalDate> days, LocalDate today) {
        SettingsWords.ahead(days, today).stream()
                .limit(MOST_BUTTONS)
                .forEach(day -> keys.add(say(SettingsText.DAY_DROP, DateWords.brief(day)), action, day.toString()));
    }
}
