package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.time.LocalTime;
import java.util.Optional;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.settings.SettingsWrong;

/** Hours as buttons carry them, and what forbids them. */
final class Hours {

    private static final String FORM = "[0-2][0-9]:[0-5][0-9]";

    private Hours() {}

    /** An hour out of a button. */
    static Optional<LocalTime> of(String text) {
        return Optional.of(text).filter(hour -> hour.matches(FORM)).map(LocalTime::parse);
    }

    /** Why nothing can go out at an hour: it is quiet then. */
    static Optional<String> isQuiet(Quiet quiet, LocalTime hour, SettingsWrong wrong) {
        return quiet.covers(hour)
                ? Optional.of(
                        say(wrong, DateWords.hour(hour), DateWords.hour(quiet.from()), DateWords.hour(quiet.to())))
                : Optional.empty();
    }

    /** Why these hours cannot be quiet: the round or the digest goes out in them. */
    static Optional<String> isBusy(WorkspaceSettings settings, Quiet wanted) {
        if (wanted.covers(settings.roundAt())) {
            return Optional.of(say(SettingsWrong.WRONG_QUIET_OVER_ROUND, DateWords.hour(settings.roundAt())));
        }
        return wanted.covers(settings.digestAt())
                ? Optional.of(say(SettingsWrong.WRONG_QUIET_OVER_DIGEST, DateWords.hour(settings.digestAt())))
                : Optional.empty();
    }
}
