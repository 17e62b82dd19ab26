package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.calendar.SchoolQuarters;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.deadline.TypedDays;
import ru.srok.messages.html.Html;
import ru.srok.messages.settings.SettingsText;
import ru.srok.messages.settings.SettingsWords;
import ru.srok.messages.settings.SettingsWrong;

/** The school's quarters. */
final class QuartersPage implements Conversation {

    static final String OPEN = "settings.quarters";
    private static final String USUAL = "settings.quarters-usual";

    private final Keeping keeping;
    private final List<Quarter> quarters =
            IntStream.range(0, SchoolQuarters.COUNT).mapToObj(Quarter::new).toList();

    QuartersPage(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void register(Routes routes) {
        Page.open(routes, OPEN, this::screen);
        routes.action(USUAL, Permission.COORDINATORS, List.<ArgumentKind>of(), (dialogue, none) -> {
            keeping.settings(dialogue, settings -> settings.withQuarters(SchoolQuarters.SUGGESTED));
            dialogue.replace(screen(dialogue));
        });
    }

    Stream<Typed> typed() {
        return quarters.stream().map(Typed.class::cast);
    }

    private Screen screen(Dialogue dialogue) {
        SchoolQuarters held = dialogue.actor().workspace().settings().quarters();
        Keys keys = new Keys();
        quarters.forEach(one -> keys.type(say(SettingsText.QUARTER_BUTTON, one.number()), one.name()));
        if (!held.equals(SchoolQuarters.SUGGESTED)) {
            keys.add(say(SettingsText.QUARTERS_USUAL_BUTTON), USUAL);
        }
        return keys.under(SettingsWords.quarters(held) + "\n" + say(SettingsText.QUARTERS_ASK), SettingsHome.OPEN);
    }

    /** One of the four, as it is typed. */
    private final class Quarter implements Typed {

        private final int index;

        Quarter(int index) {
            this.index = index;
        }

        String number() {
            return Integer.toString(index + 1);
        }

        @Override
        public Question asked() {
            return new Question("quarter-" + number(), say(SettingsText.QUARTER_TYPE, number()), OPEN);
        }

        @Override
        public Screen screen(Dialogue dialogue) {
            return QuartersPage.this.screen(dialogue);
        }

        @Override
        public Optional<String> take(Dialogue dialogue, String words) {
            Optional<YearSpan> span = new TypedDays(dialogue.today()).span(words);
            if (span.isEmpty()) {
                return Optional.of(say(SettingsWrong.WRONG_SPAN, Html.escape(words)));
            }
            SchoolQuarters changed =
                    dialogue.actor().workspace().settings().quarters().with(index, span.get());
            if (!changed.isOrdered()) {
                return Optional.of(say(SettingsWrong.WRONG_QUARTERS_ORDER));
            }
            keeping.settings(
                    dialogue,
                    settings -> settings.withQuarters(settings.quarters().with(index, span.get())));
            return Optional.empty();
        }
    }
}
