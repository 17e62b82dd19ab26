package ru.srok.bot.briefing;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import ru.srok.domain.chat.Screen;
import ru.srok.messages.briefing.BriefingText;
import ru.srok.messages.html.Html;

/** The coordinator's own words: for a line that stands there, or for one more. */
final class LineWording {

    private static final int LONGEST = 250;

    private final PageDesk desk;

    LineWording(PageDesk desk) {
        this.desk = desk;
    }

    void register(Routes routes) {
        List<ArgumentKind> line = List.of(ArgumentKind.TEXT, ArgumentKind.TEXT);
        routes.action(LineCard.WORD, Permission.COORDINATORS, line, this::ask);
        routes.action(PageEditing.ADD, Permission.COORDINATORS, List.of(ArgumentKind.TEXT), this::add);
        routes.awaiting(LineCard.WORD, Permission.COORDINATORS, this::typed);
        routes.awaiting(PageEditing.ADD, Permission.COORDINATORS, this::typed);
    }

    private Page page(Dialogue dialogue) {
        return desk.page(dialogue.actor().workspace(), dialogue.now());
    }

    private void add(Dialogue dialogue, Arguments arguments) {
        BriefingPart part = LineCard.part(arguments);
        dialogue.await(PageEditing.ADD, Map.of("part", part.name()));
        dialogue.say(Screen.of(say(BriefingText.ADD_ASK)).row(LineCard.toLines(part)));
    }

    private void ask(Dialogue dialogue, Arguments arguments) {
        Page page = page(dialogue);
        Optional<PageLine> line = page.line(LineCard.part(arguments), arguments.text(1));
        if (line.isEmpty()) {
            LineEditing.gone(dialogue, page, LineCard.part(arguments));
            return;
        }
        dialogue.await(
                LineCard.WORD,
                Map.of(
                        "part",
                        LineCard.part(arguments).name(),
                        "line",
                        line.get().key()));
        dialogue.say(Screen.of(say(BriefingText.WORD_ASK, Html.escape(line.get().words())))
                .row(LineCard.toLines(LineCard.part(arguments))));
    }

    private boolean typed(Dialogue dialogue, Incoming.Words words) {
        BriefingPart part = BriefingPart.valueOf(dialogue.state().data().getOrDefault("part", "DECISIONS"));
        String text = words.text().strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || !words.files().isEmpty()) {
            dialogue.say(Screen.of(say(BriefingText.WORDS_ONLY)).row(LineCard.toLines(part)));
            return true;
        }
        if (text.length() > LONGEST) {
            dialogue.say(Screen.of(say(BriefingText.TOO_LONG, LONGEST)).row(LineCard.toLines(part)));
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
