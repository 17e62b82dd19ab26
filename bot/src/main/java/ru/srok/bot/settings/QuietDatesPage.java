package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.messages.settings.SettingsText;
import ru.srok.messages.settings.SettingsWords;

/** The working days without a round. */
final class QuietDatesPage implements Conversation, Typed {

    static final String OPEN = "settings.dates";
    private static final String DROP = "settings.dates-drop";

    private final Keeping keeping;

    QuietDatesPage(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void register(Routes routes) {
        Page.open(routes, OPEN, this::screen);
        Page.choose(
                routes,
                DROP,
                this::screen,
                (dialogue, text) -> Days.of(text).ifPresent(day -> keep(dialogue, dates -> dates.remove(day))));
    }

    @Override
    public Question asked() {
        return new Question("dates", say(SettingsText.DATES_TYPE), OPEN);
    }

    @Override
    public Screen screen(Dialogue dialogue) {
        Quiet quiet = dialogue.actor().workspace().settings().quiet();
        Keys keys = new Keys();
        keys.type(say(SettingsText.DATES_ADD), name());
        keys.line();
        Days.offerDrop(keys, DROP, quiet.dates(), dialogue.today());
        String held = SettingsWords.quietDates(quiet, dialogue.today());
        return keys.under(held + "\n" + say(SettingsText.DATES_ASK), SettingsHome.OPEN);
    }

    @Override
    public Optional<String> take(Dialogue dialogue, String words) {
        Days days = Days.typed(words, dialogue.today());
        if (days.wrong().isEmpty()) {
            keep(dialogue, dates -> dates.addAll(days.days()));
        }
        return days.wrong();
    }

    private interface Change {

        @SuppressWarnings("UnusedReturnValue")
        boolean of(List<LocalDate> dates);
    }

    private void keep(Dialogue dialogue, Change change) {
        keeping.settings(dialogue, settings -> with(settings, change));
    }

    private static WorkspaceSettings with(WorkspaceSettings settings, Change change) {
        List<LocalDate> dates = new ArrayList<>(settings.quiet().dates());
        change.of(dates);
        return settings.withQuiet(settings.quiet().withDates(dates));
    }
}
