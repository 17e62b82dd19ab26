package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.deadline.TypedDays;
import ru.srok.messages.html.Html;
import ru.srok.messages.settings.SettingsText;
import ru.srok.messages.settings.SettingsWords;
import ru.srok.messages.settings.SettingsWrong;

/** The stretch of each year in which most are on leave. */
final class LeavePage implements Conversation, Typed {

    static final String OPEN = "settings.leave";
    private static final String SET = "settings.leave-set";
    private static final String NONE = "none";
    private static final List<YearSpan> OFFERED = List.of(
            new YearSpan(MonthDay.of(Month.JULY, 1), MonthDay.of(Month.JULY, 31)),
            new YearSpan(MonthDay.of(Month.JULY, 1), MonthDay.of(Month.AUGUST, 15)));

    private final Keeping keeping;

    LeavePage(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void register(Routes routes) {
        Page.open(routes, OPEN, this::screen);
        Page.choose(routes, SET, this::screen, (dialogue, text) -> {
            if (text.equals(NONE)) {
                set(dialogue, null);
            } else if (text.matches("[0-9]")) {
                OFFERED.stream().skip(Integer.parseInt(text)).findFirst().ifPresent(span -> set(dialogue, span));
            }
        });
    }

    @Override
    public Question asked() {
        return new Question("leave", say(SettingsText.LEAVE_TYPE), OPEN);
    }

    @Override
    public Screen screen(Dialogue dialogue) {
        Keys keys = new Keys();
        for (int i = 0; i < OFFERED.size(); i++) {
            keys.add(words(OFFERED.get(i)), SET, Integer.toString(i));
        }
        keys.add(say(SettingsText.LEAVE_NONE_BUTTON), SET, NONE);
        keys.type(say(SettingsText.SETTINGS_OTHER_DAYS), name());
        String held =
                SettingsWords.leave(dialogue.actor().workspace().settings().quiet());
        return keys.under(held + "\n" + say(SettingsText.LEAVE_ASK), SettingsHome.OPEN);
    }

    private static String words(YearSpan span) {
        return say(SettingsText.LEAVE_SPAN, SettingsWords.day(span.from()), SettingsWords.day(span.to()));
    }

    @Override
    public Optional<String> take(Dialogue dialogue, String words) {
        Optional<YearSpan> span = new TypedDays(dialogue.today()).span(words);
        span.ifPresent(found -> set(dialogue, found));
        return span.isPresent() ? Optional.empty() : Optional.of(say(SettingsWrong.WRONG_SPAN, Html.escape(words)));
    }

    private void set(Dialogue dialogue, @Nullable YearSpan span) {
        keeping.settings(
                dialogue, settings -> settings.withQuiet(settings.quiet().withLeave(span)));
    }
}
