package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.domain.time.TypedHours;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.settings.SettingsText;
import ru.srok.messages.settings.SettingsWords;
import ru.srok.messages.settings.SettingsWrong;

/** The hours in which the bot does not write first. */
final class QuietPage implements Conversation, Typed {

    static final String OPEN = "settings.quiet";
    private static final String SET = "settings.quiet-set";
    private static final String BETWEEN = "-";
    private static final TypedHours.Span NONE = new TypedHours.Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    private static final List<TypedHours.Span> OFFERED = List.of(
            new TypedHours.Span(LocalTime.of(19, 0), LocalTime.of(8, 0)),
            new TypedHours.Span(LocalTime.of(20, 0), LocalTime.of(8, 0)),
            new TypedHours.Span(LocalTime.of(21, 0), LocalTime.of(7, 0)),
            new TypedHours.Span(LocalTime.of(22, 0), LocalTime.of(7, 0)));

    private final Keeping keeping;

    QuietPage(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void register(Routes routes) {
        Page.open(routes, OPEN, this::screen);
        Page.choose(routes, SET, this::screen, (dialogue, text) -> {
            String[] ends = text.split(BETWEEN, -1);
            if (ends.length == 2) {
                Hours.of(ends[0])
                        .flatMap(from -> Hours.of(ends[1]).map(to -> new TypedHours.Span(from, to)))
                        .flatMap(span -> set(dialogue, span))
                        .ifPresent(dialogue::alert);
            }
        });
    }

    @Override
    public Question asked() {
        return new Question("quiet", say(SettingsText.QUIET_TYPE), OPEN);
    }

    @Override
    public Screen screen(Dialogue dialogue) {
        Keys keys = new Keys();
        OFFERED.forEach(span -> keys.add(words(span), SET, code(span)));
        keys.add(say(SettingsText.QUIET_NONE_BUTTON), SET, code(NONE));
        keys.type(say(SettingsText.SETTINGS_OTHER_HOURS), name());
        String held =
                SettingsWords.quietHours(dialogue.actor().workspace().settings().quiet());
        return keys.under(held + "\n" + say(SettingsText.QUIET_ASK), SettingsHome.OPEN);
    }

    private static String words(TypedHours.Span span) {
        return say(SettingsText.QUIET_SPAN, DateWords.hour(span.from()), DateWords.hour(span.to()));
    }

    private static String code(TypedHours.Span span) {
        return span.from() + BETWEEN + span.to();
    }

    @Override
    public Optional<String> take(Dialogue dialogue, String words) {
        Optional<TypedHours.Span> span = TypedHours.span(words);
        return span.isEmpty()
                ? Optional.of(say(SettingsWrong.WRONG_HOURS, Html.escape(words)))
                : set(dialogue, span.get());
    }

    private Optional<String> set(Dialogue dialogue, TypedHours.Span span) {
        WorkspaceSettings settings = dialogue.actor().workspace().settings();
        Quiet wanted = settings.quiet().withHours(span.from(), span.to());
        Optional<String> wrong = Hours.isBusy(settings, wanted);
        if (wrong.isEmpty()) {
            keeping.settings(dialogue, now -> now.withQuiet(now.quiet().withHours(span.from(), span.to())));
        }
        return wrong;
    }
}
