package ru.srok.bot.briefing;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.BriefingEdit;
import ru.srok.domain.briefing.BriefingPart;
import ru.srok.domain.briefing.PageLine;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.messages.briefing.BriefingText;
import ru.srok.messages.html.Html;

/** One line of the page: hidden, worded anew, brought back; and a line of the coordinator's own. */
final class LineEditing {

    private static final String WORD = "briefing.word";
    private static final String HIDE = "briefing.hide";
    private static final String UNHIDE = "briefing.unhide";
    private static final String ORIGINAL = "briefing.original";
    private static final int LONGEST = 250;

    private final PageDesk desk;

    LineEditing(PageDesk desk) {
        this.desk = desk;
    }

    void register(Routes routes) {
        List<ArgumentKind> line = List.of(ArgumentKind.TEXT, ArgumentKind.TEXT);
        routes.action(PageEditing.LINE, Permission.COORDINATORS, line, this::card);
        routes.action(WORD, Permission.COORDINATORS, line, this::ask);
        routes.action(HIDE, Permission.COORDINATORS, line, (dialogue, arguments) -> {
            BriefingEdit hide = new BriefingEdit(part(arguments), arguments.text(1), BriefingEdit.Kind.HIDE, "");
            change(dialogue, arguments, draft -> draft.with(hide), BriefingText.HIDDEN_DONE);
        });
        routes.action(
                UNHIDE,
                Permission.COORDINATORS,
                line,
                (dialogue, arguments) -> change(
                        dialogue,
                        arguments,
                        draft -> draft.shown(part(arguments), arguments.text(1)),
                        BriefingText.SHOWN_DONE));
        routes.action(ORIGINAL, Permission.COORDINATORS, line, this::original);
        routes.action(PageEditing.ADD, Permission.COORDINATORS, List.of(ArgumentKind.TEXT), (dialogue, arguments) -> {
            dialogue.await(PageEditing.ADD, Map.of("part", part(arguments).name()));
            dialogue.say(Screen.of(say(BriefingText.ADD_ASK)).row(toLines(part(arguments))));
        });
        routes.awaiting(WORD, Permission.COORDINATORS, this::typed);
        routes.awaiting(PageEditing.ADD, Permission.COORDINATORS, this::typed);
    }

    private static BriefingPart part(Arguments arguments) {
        return BriefingPart.valueOf(arguments.text(0));
    }

    private Page page(Dialogue dialogue) {
        return desk.page(dialogue.actor().workspace(), dialogue.now());
    }

    private static Button toLines(BriefingPart part) {
        return Button.of(say(BriefingText.TO_LINES), PageEditing.PART, part.name(), "0");
    }

    private void card(Dialogue dialogue, Arguments arguments) {
        Page page = page(dialogue);
        Optional<PageLine> line = page.line(part(arguments), arguments.text(1));
        if (line.isEmpty()) {
            gone(dialogue, page, part(arguments));
            return;
        }
        dialogue.rest();
        dialogue.replace(card(part(arguments), line.get(), isAdded(page, line.get())));
    }

    private static boolean isAdded(Page page, PageLine line) {
        return page.draft().edits().stream()
                .anyMatch(edit ->
                        edit.kind() == BriefingEdit.Kind.ADD && edit.line().equals(line.key()));
    }

    private static Screen card(BriefingPart part, PageLine line, boolean added) {
        BriefingText head = line.hidden() ? BriefingText.LINE_CARD_HIDDEN : BriefingText.LINE_CARD;
        Screen screen = Screen.of(say(head, Html.escape(line.words())))
                .row(
                        button(BriefingText.WORD, WORD, part, line),
                        line.hidden()
                                ? button(BriefingText.UNHIDE, UNHIDE, part, line)
                                : button(BriefingText.HIDE, HIDE, part, line));
        if (line.own()) {
            screen = screen.row(button(added ? BriefingText.REMOVE : BriefingText.ORIGINAL, ORIGINAL, part, line));
        }
        return screen.row(toLines(part), Button.of(say(BriefingText.SHOW_PAGE), BriefingConversation.OPEN));
    }

    private static Button button(BriefingText label, String action, BriefingPart part, PageLine line) {
        return Button.of(say(label), action, part.name(), line.key());
    }

    private void gone(Dialogue dialogue, Page page, BriefingPart part) {
        dialogue.rest();
        dialogue.toast(say(BriefingText.LINE_GONE));
        dialogue.replace(PageEditing.lines(page, part, 0));
    }

    private void ask(Dialogue dialogue, Arguments arguments) {
        Page page = page(dialogue);
        Optional<PageLine> line = page.line(part(arguments), arguments.text(1));
        if (line.isEmpty()) {
            gone(dialogue, page, part(arguments));
            return;
        }
        dialogue.await(
                WORD, Map.of("part", part(arguments).name(), "line", line.get().key()));
        dialogue.say(Screen.of(say(BriefingText.WORD_ASK, Html.escape(line.get().words())))
                .row(toLines(part(arguments))));
    }

    private void original(Dialogue dialogue, Arguments arguments) {
        BriefingPart part = part(arguments);
        boolean added = page(dialogue)
                .line(part, arguments.text(1))
                .filter(line -> isAdded(page(dialogue), line))
                .isPresent();
        change(
                dialogue,
                arguments,
                draft -> draft.without(part, arguments.text(1)),
                added ? BriefingText.REMOVED_DONE : BriefingText.ORIGINAL_DONE);
    }

    private void change(
            Dialogue dialogue, Arguments arguments, UnaryOperator<BriefingDraft> change, BriefingText done) {
        Page page = page(dialogue);
        BriefingPart part = part(arguments);
        int place = page.lines(part).stream().map(PageLine::key).toList().indexOf(arguments.text(1));
        if (place < 0) {
            gone(dialogue, page, part);
            return;
        }
        Page changed = desk.save(page, change.apply(page.draft()));
        dialogue.toast(say(done));
        dialogue.replace(PageEditing.lines(changed, part, place));
    }

    private boolean typed(Dialogue dialogue, Incoming.Words words) {
        BriefingPart part = BriefingPart.valueOf(dialogue.state().data().getOrDefault("part", "DECISIONS"));
        String text = words.text().strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || !words.files().isEmpty()) {
            dialogue.say(Screen.of(say(BriefingText.WORDS_ONLY)).row(toLines(part)));
            return true;
        }
        if (text.length() > LONGEST) {
            dialogue.say(Screen.of(say(BriefingText.TOO_LONG, LONGEST)).row(toLines(part)));
            return true;
        }
        Page page = page(dialogue);
        String line = dialogue.state().data().getOrDefault("line", "own|" + words.key());
        BriefingDraft draft = worded(page, part, line, text);
        dialogue.rest();
        Page changed = desk.save(page, draft);
        int place = changed.lines(part).stream().map(PageLine::key).toList().indexOf(line);
        dialogue.say(PageEditing.lines(changed, part, Math.max(0, place)));
        return true;
    }

    /** A line of her own stays her own when she words it anew. */
    private static BriefingDraft worded(Page page, BriefingPart part, String line, String text) {
        boolean added = line.startsWith("own|");
        return page.draft()
                .with(new BriefingEdit(part, line, added ? BriefingEdit.Kind.ADD : BriefingEdit.Kind.WORD, text));
    }
}
