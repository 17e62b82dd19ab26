package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.settings.SettingsText;
import ru.srok.messages.settings.SettingsWords;
import ru.srok.messages.settings.SettingsWrong;

/** The workspace's own days off and working Saturdays. */
final class DaysPage implements Conversation {

    static final String OPEN = "settings.days";
    private static final String DROP = "settings.days-drop";

    private final Keeping keeping;
    private final Adding off = new Adding(false);
    private final Adding working = new Adding(true);

    DaysPage(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void register(Routes routes) {
        Page.open(routes, OPEN, this::screen);
        Page.choose(
                routes,
                DROP,
                this::screen,
                (dialogue, text) -> Days.of(text)
                        .ifPresent(day -> keeping.settings(dialogue, settings -> OwnDays.without(settings, day))));
    }

    Stream<Typed> typed() {
        return Stream.of(off, working);
    }

    private Screen screen(Dialogue dialogue) {
        WorkspaceSettings settings = dialogue.actor().workspace().settings();
        LocalDate today = dialogue.today();
        Keys keys = new Keys();
        keys.type(say(SettingsText.DAYS_ADD_OFF), off.name());
        keys.type(say(SettingsText.DAYS_ADD_WORKING), working.name());
        keys.line();
        Days.offerDrop(keys, DROP, OwnDays.all(settings), today);
        String held = SettingsWords.daysOff(settings, today) + "\n" + SettingsWords.workingDays(settings, today);
        return keys.under(held + "\n" + say(SettingsText.DAYS_ASK), SettingsHome.OPEN);
    }

    /** Adds days of one kind; a day that is so anyway is said. */
    private final class Adding implements Typed {

        private final boolean worked;

        Adding(boolean worked) {
            this.worked = worked;
        }

        @Override
        public Question asked() {
            return new Question(
                    worked ? "working-day" : "day-off",
                    say(worked ? SettingsText.DAYS_TYPE_WORKING : SettingsText.DAYS_TYPE_OFF),
                    OPEN);
        }

        @Override
        public Screen screen(Dialogue dialogue) {
            return DaysPage.this.screen(dialogue);
        }

        @Override
        public Optional<String> take(Dialogue dialogue, String words) {
            Days typed = Days.typed(words, dialogue.today());
            if (typed.wrong().isPresent()) {
                return typed.wrong();
            }
            WorkingCalendar calendar = WorkingCalendars.of(dialogue.actor().workspace());
            List<LocalDate> news = typed.days().stream()
                    .filter(day -> calendar.isWorking(day) != worked)
                    .toList();
            if (news.isEmpty()) {
                SettingsWrong already = worked ? SettingsWrong.WRONG_WORKED_ALREADY : SettingsWrong.WRONG_FREE_ALREADY;
                return Optional.of(say(already, DateWords.near(typed.days().get(0), dialogue.today())));
            }
            keeping.settings(dialogue, settings -> OwnDays.with(settings, news, worked));
            return Optional.empty();
        }
    }
}
