package ru.srok.bot.plan;

import static java.util.Comparator.comparing;
import static ru.srok.messages.Messages.say;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.console.Columns;
import ru.srok.bot.console.Span;
import ru.srok.bot.console.Style;
import ru.srok.bot.console.Terminal;
import ru.srok.bot.console.TextWrap;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.messages.finding.FindingWords;
import ru.srok.messages.plan.PlanText;

/** What is left to ask, each question once: under it the words in question and the rows where they stand. */
final class QuestionsBlock {

    private static final int INDENT = 2;
    private static final int DEEP_INDENT = 6;
    private static final int MOST_PRINTED = 60;

    private final PlanDraft draft;
    private final RowReferences references;
    private final int width;
    private final boolean colour;

    QuestionsBlock(PlanDraft draft, Terminal terminal) {
        this.draft = draft;
        this.references = new RowReferences(draft.activities());
        this.width = terminal.width();
        this.colour = terminal.colour();
    }

    String render() {
        if (draft.findings().isEmpty()) {
            return line(0, say(PlanText.NO_QUESTIONS) + ".", Style.STRONG);
        }
        Collection<QuestionGroup> groups = QuestionGroup.of(draft.findings());
        String heading = say(PlanText.QUESTIONS, draft.findings().size(), groups.size());
        StringBuilder text = new StringBuilder(line(0, heading, Style.STRONG));
        FindingCode last = null;
        for (QuestionGroup group : inOrder(groups)) {
            text.append(heading(group.code(), last)).append(group(group));
            last = group.code();
        }
        return text.toString();
    }

    /** One kind of question after another, in each the one about most rows first. */
    private static List<QuestionGroup> inOrder(Collection<QuestionGroup> groups) {
        Comparator<QuestionGroup> most = comparing(QuestionGroup::size).reversed();
        return groups.stream()
                .sorted(comparing(QuestionGroup::code).thenComparing(most))
                .toList();
    }

    private String heading(FindingCode code, @Nullable FindingCode last) {
        return code == last ? "" : "\n" + line(0, FindingWords.sentence(code), Style.QUESTION);
    }

    private String group(QuestionGroup group) {
        StringBuilder text = new StringBuilder(line(INDENT, question(group), Style.PLAIN));
        text.append(line(DEEP_INDENT, references.of(group.findings()), Style.FAINT));
        Set<String> choices = group.choices();
        if (!choices.isEmpty()) {
            String listed = choices.stream().map(this::cut).collect(Collectors.joining("; "));
            text.append(line(DEEP_INDENT, say(PlanText.CHOICES, listed), Style.UNDERSTOOD));
        }
        return text.toString();
    }

    private String question(QuestionGroup group) {
        String question = FindingWords.question(group.code());
        String printed = cut(group.printed());
        if (!references.isAboutRow(group.findings().get(0))) {
            return printed.isEmpty()
                    ? say(PlanText.QUESTION_ABOUT_BARE_DOCUMENT, question)
                    : say(PlanText.QUESTION_ABOUT_DOCUMENT, printed, question);
        }
        return printed.isEmpty()
                ? say(PlanText.QUESTION_ABOUT_BARE_ROWS, group.size(), question)
                : say(PlanText.QUESTION_ABOUT_ROWS, printed, group.size(), question);
    }

    private String cut(String text) {
        return TextWrap.cut(text, MOST_PRINTED);
    }

    private String line(int indent, String text, Style style) {
        if (indent == 0) {
            return new Columns(List.of(width), colour).row(List.of(List.of(new Span(text, style))));
        }
        int gap = 2;
        return new Columns(List.of(indent - gap, width - indent), colour)
                .row(List.of(List.of(), List.of(new Span(text, style))));
    }
}
