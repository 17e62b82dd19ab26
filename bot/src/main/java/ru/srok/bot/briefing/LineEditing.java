package ru.srok.bot.briefing;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.BriefingEdit;
import ru.srok.domain.briefing.BriefingPart;
import ru.srok.domain.briefing.PageLine;
import ru.srok.messages.briefing.BriefingText;

/** One line of the page: looked at, hidden, shown again, brought back to its own words. */
final class LineEditing {

    private final PageDesk desk;

    LineEditing(PageDesk desk) {
        this.desk = desk;
    }

    void register(Routes routes) {
        List<ArgumentKind> line = List.of(ArgumentKind.TEXT, ArgumentKind.TEXT);
        routes.action(PageEditing.LINE, Permission.COORDINATORS, line, this::card);
        routes.action(LineCard.HIDE, Permission.COORDINATORS, line, (dialogue, arguments) -> {
            BriefingEdit hide =
                    new BriefingEdit(LineCard.part(arguments), arguments.text(1), BriefingEdit.Kind.HIDE, "");
            change(dialogue, arguments, draft -> draft.with(hide), BriefingText.HIDDEN_DONE);
        });
        routes.action(
                LineCard.UNHIDE,
                Permission.COORDINATORS,
                line,
                (dialogue, arguments) -> change(
                        dialogue,
                        arguments,
                        draft -> draft.shown(LineCard.part(arguments), arguments.text(1)),
                        BriefingText.SHOWN_DONE));
        routes.action(LineCard.ORIGINAL, Permission.COORDINATORS, line, this::original);
    }

    private Page page(Dialogue dialogue) {
        return desk.page(dialogue.actor().workspace(), dialogue.now());
    }

    private void card(Dialogue dialogue, Arguments arguments) {
        Page page = page(dialogue);
        Optional<PageLine> line = page.line(LineCard.part(arguments), arguments.text(1));
        if (line.isEmpty()) {
            gone(dialogue, page, LineCard.part(arguments));
            return;
        }
        dialogue.rest();
        dialogue.replace(LineCard.of(page, LineCard.part(arguments), line.get()));
    }

    /** Shows the part's lines instead of one that is no more. */
    static void gone(Dialogue dialogue, Page page, BriefingPart part) {
        dialogue.rest();
        dialogue.toast(say(BriefingText.LINE_GONE));
        dialogue.replace(PageEditing.lines(page, part, 0));
    }

    private void original(Dialogue dialogue, Arguments arguments) {
        BriefingPart part = LineCard.part(arguments);
        boolean added = page(dialogue)
                .line(part, arguments.text(1))
                .filter(line -> LineCard.isAdded(page(dialogue), line))
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
        BriefingPart part = LineCard.part(arguments);
        int place = page.lines(part).stream().map(PageLine::key).toList().indexOf(arguments.text(1));
        if (place < 0) {
            gone(dialogue, page, part);
            return;
        }
        Page changed = desk.save(page, change.apply(page.draft()));
        dialogue.toast(say(done));
        dialogue.replace(PageEditing.lines(changed, part, place));
    }
}
