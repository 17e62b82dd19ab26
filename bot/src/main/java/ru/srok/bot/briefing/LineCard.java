package ru.srok.bot.briefing;

import static ru.srok.messages.Messages.say;

import ru.srok.bot.conversation.Arguments;
import ru.srok.domain.briefing.BriefingEdit;
import ru.srok.domain.briefing.BriefingPart;
import ru.srok.domain.briefing.PageLine;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.messages.briefing.BriefingText;
import ru.srok.messages.html.Html;

/** One line of the page with what can be done to it. */
final class LineCard {

    static final String WORD = "briefing.word";
    static final String HIDE = "briefing.hide";
    static final String UNHIDE = "briefing.unhide";
    static final String ORIGINAL = "briefing.original";

    private LineCard() {}

    /** The part that a button names first. */
    static BriefingPart part(Arguments arguments) {
        return BriefingPart.valueOf(arguments.text(0));
    }

    static Button toLines(BriefingPart part) {
        return Button.of(say(BriefingText.TO_LINES), PageEditing.PART, part.name(), "0");
    }

    /** Whether a line was written by the coordinator. */
    static boolean isAdded(Page page, PageLine line) {
        return page.draft().edits().stream()
                .anyMatch(edit ->
                        edit.kind() == BriefingEdit.Kind.ADD && edit.line().equals(line.key()));
    }

    static Screen of(Page page, BriefingPart part, PageLine line) {
        BriefingText head = line.hidden() ? BriefingText.LINE_CARD_HIDDEN : BriefingText.LINE_CARD;
        Screen screen = Screen.of(say(head, Html.escape(line.words())))
                .row(
                        button(BriefingText.WORD, WORD, part, line),
                        line.hidden()
                                ? button(BriefingText.UNHIDE, UNHIDE, part, line)
                                : button(BriefingText.HIDE, HIDE, part, line));
        if (line.own()) {
            screen = screen.row(
                    button(isAdded(page, line) ? BriefingText.REMOVE : BriefingText.ORIGINAL, ORIGINAL, part, line));
        }
        return screen.row(toLines(part), Button.of(say(BriefingText.SHOW_PAGE), BriefingConversation.OPEN));
    }

    private static Button button(BriefingText label, String action, BriefingPart part, PageLine line) {
        return Button.of(say(label), action, part.name(), line.key());
    }
}
