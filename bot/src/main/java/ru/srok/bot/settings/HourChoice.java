package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiFunction;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.domain.time.TypedHours;
import ru.srok.messages.html.Html;
import ru.srok.messages.settings.SettingsWrong;

/**
 * An hour of the workspace that is tapped or typed and must not be quiet.
 *
 * @param inQuiet what is said of one that is
 * @param with the settings with such an hour
 */
record HourChoice(
        Keeping keeping, SettingsWrong inQuiet, BiFunction<WorkspaceSettings, LocalTime, WorkspaceSettings> with) {

    /** Takes the hour of a button; nonsense changes nothing. */
    void tapped(Dialogue dialogue, String text) {
        Hours.of(text).flatMap(hour -> set(dialogue, hour)).ifPresent(dialogue::alert);
    }

    /** Takes an hour as people type it; what is wrong with it, if anything. */
    Optional<String> typed(Dialogue dialogue, String words) {
        Optional<LocalTime> hour = TypedHours.hour(words);
        return hour.isEmpty()
                ? Optional.of(say(SettingsWrong.WRONG_HOUR, Html.escape(words)))
                : set(dialogue, hour.get());
    }

    private Optional<String> set(Dialogue dialogue, LocalTime hour) {
        Optional<String> wrong =
                Hours.isQuiet(dialogue.actor().workspace().settings().quiet(), hour, inQuiet);
        if (wrong.isEmpty()) {
            keeping.settings(dialogue, settings -> with.apply(settings, hour));
        }
        return wrong;
    }
}
