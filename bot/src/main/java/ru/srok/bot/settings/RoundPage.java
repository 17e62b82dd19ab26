package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.settings.SettingsText;
import ru.srok.messages.settings.SettingsWords;
import ru.srok.messages.settings.SettingsWrong;

/** The hour of the morning round. */
final class RoundPage implements Conversation, Typed {

    static final String OPEN = "settings.round";
    private static final String SET = "settings.round-set";
    private static final List<LocalTime> OFFERED =
            List.of(LocalTime.of(8, 0), LocalTime.of(8, 30), LocalTime.of(9, 0), LocalTime.of(10, 0));

    private final HourChoice hours;

    RoundPage(Keeping keeping) {
        this.hours = new HourChoice(keeping, SettingsWrong.WRONG_ROUND_IN_QUIET, WorkspaceSettings::withRoundAt);
    }

    @Override
    public void register(Routes routes) {
        Page.open(routes, OPEN, this::screen);
        Page.choose(routes, SET, this::screen, hours::tapped);
    }

    @Override
    public Question asked() {
        return new Question("round", say(SettingsText.ROUND_TYPE), OPEN);
    }

    @Override
    public Screen screen(Dialogue dialogue) {
        Keys keys = new Keys();
        OFFERED.forEach(hour -> keys.add(DateWords.hour(hour), SET, hour.toString()));
        keys.type(say(SettingsText.SETTINGS_OTHER_HOUR), name());
        String held = SettingsWords.round(dialogue.actor().workspace().settings());
        return keys.under(held + "\n" + say(SettingsText.ROUND_ASK), SettingsHome.OPEN);
    }

    @Override
    public Optional<String> take(Dialogue dialogue, String words) {
        return hours.typed(dialogue, words);
    }
}
