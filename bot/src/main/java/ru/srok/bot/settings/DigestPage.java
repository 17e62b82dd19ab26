package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.settings.SettingsText;
import ru.srok.messages.settings.SettingsWords;
import ru.srok.messages.settings.SettingsWrong;

/** The day and the hour of the weekly digest. */
final class DigestPage implements Conversation, Typed {

    static final String OPEN = "settings.digest";
    private static final String SET_DAY = "settings.digest-day";
    private static final String SET_HOUR = "settings.digest-hour";
    private static final List<DayOfWeek> DAYS =
            Arrays.stream(DayOfWeek.values()).limit(DayOfWeek.FRIDAY.getValue()).toList();
    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(8, 0), LocalTime.of(9, 0), LocalTime.of(10, 0), LocalTime.of(14, 0));

    private final Keeping keeping;
    private final HourChoice hours;

    DigestPage(Keeping keeping) {
        this.keeping = keeping;
        this.hours = new HourChoice(
                keeping,
                SettingsWrong.WRONG_DIGEST_IN_QUIET,
                (settings, hour) -> settings.withDigest(settings.digestDay(), hour));
    }

    @Override
    public void register(Routes routes) {
        Page.open(routes, OPEN, this::screen);
        Page.choose(
                routes,
                SET_DAY,
                this::screen,
                (dialogue, name) -> DAYS.stream()
                        .filter(day -> day.name().equals(name))
                        .forEach(day ->
                                keeping.settings(dialogue, settings -> settings.withDigest(day, settings.digestAt()))));
        Page.choose(routes, SET_HOUR, this::screen, hours::tapped);
    }

    @Override
    public Question asked() {
        return new Question("digest", say(SettingsText.DIGEST_TYPE), OPEN);
    }

    @Override
    public Screen screen(Dialogue dialogue) {
        Keys keys = new Keys();
        DAYS.forEach(day -> keys.add(SettingsWords.name(day), SET_DAY, day.name()));
        keys.line();
        HOURS.forEach(hour -> keys.add(DateWords.hour(hour), SET_HOUR, hour.toString()));
        keys.type(say(SettingsText.SETTINGS_OTHER_HOUR), name());
        String held = SettingsWords.digest(dialogue.actor().workspace().settings());
        return keys.under(held + "\n" + say(SettingsText.DIGEST_ASK), SettingsHome.OPEN);
    }

    @Override
    public Optional<String> take(Dialogue dialogue, String words) {
        return hours.typed(dialogue, words);
    }
}
