package ru.srok.bot.briefing;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.srok.domain.briefing.Briefing;
import ru.srok.domain.briefing.BriefingPart;
import ru.srok.domain.briefing.PageLine;
import ru.srok.domain.briefing.PlanStanding;
import ru.srok.domain.briefing.SchoolDebt;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.briefing.BriefingText;
import ru.srok.messages.briefing.BriefingWords;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.PersonWords;
import ru.srok.printing.PageBlock;
import ru.srok.printing.PageContent;

/** Puts the lines of a page where they are printed. */
final class PageLayout {

    private static final int WORKSPACE = 120;

    private final Page page;

    PageLayout(Page page) {
        this.page = page;
    }

    /** The page as it is printed; {@code author}: the full name of who prepared it. */
    PageContent content(String author) {
        Briefing briefing = page.briefing();
        return new PageContent(
                Html.shorten(page.workspace().name(), WORKSPACE),
                say(BriefingText.TITLE_OF, briefing.day().getDayOfWeek().name(), DateWords.inWords(briefing.day())),
                say(BriefingText.BY, PersonWords.brief(author), PersonWords.gender(author)),
                Stream.of(BriefingPart.values())
                        .flatMap(part -> block(part).stream())
                        .toList(),
                say(BriefingText.FOOTER, DateWords.brief(briefing.day())));
    }

    /** Empty where all lines of a part were hidden, and where nothing need be said of it. */
    private Optional<PageBlock> block(BriefingPart part) {
        List<PageLine> lines = page.visible(part);
        if (lines.isEmpty()) {
            return page.lines(part).isEmpty() ? nothing(part) : Optional.empty();
        }
        if (part == BriefingPart.PLANS) {
            return Optional.of(plans(lines));
        }
        List<List<String>> rows = lines.stream().map(PageLine::cells).toList();
        List<String> answers =
                part == BriefingPart.DECISIONS ? List.of(say(BriefingText.YES), say(BriefingText.NO)) : List.of();
        BriefingText more = part == BriefingPart.SCHOOLS ? BriefingText.MORE_HERE : BriefingText.MORE;
        return Optional.of(new PageBlock(kind(part), heading(part, lines), answers, rows, left -> say(more, left)));
    }

    private static Optional<PageBlock> nothing(BriefingPart part) {
        return switch (part) {
            case DECISIONS -> nothing(BriefingText.NONE_DECISIONS);
            case LATE -> nothing(BriefingText.NONE_LATE);
            case SCHOOLS -> nothing(BriefingText.NONE_SCHOOLS);
            case COMING -> nothing(BriefingText.NONE_COMING);
            case PLANS, CHANGES -> Optional.empty();
        };
    }

    private static Optional<PageBlock> nothing(BriefingText heading) {
        return Optional.of(new PageBlock(PageBlock.Kind.RUN, say(heading), List.of(), List.of(), left -> ""));
    }

    private static PageBlock.Kind kind(BriefingPart part) {
        return switch (part) {
            case DECISIONS -> PageBlock.Kind.QUESTIONS;
            case PLANS -> PageBlock.Kind.TABLE;
            case SCHOOLS -> PageBlock.Kind.RUN;
            case LATE, COMING, CHANGES -> PageBlock.Kind.LINES;
        };
    }

    private String heading(BriefingPart part, List<PageLine> lines) {
        int count = lines.size();
        return switch (part) {
            case DECISIONS -> say(BriefingText.HEADING_DECISIONS, count);
            case PLANS -> say(BriefingText.HEADING_PLANS);
            case LATE -> say(BriefingText.HEADING_LATE, count);
            case SCHOOLS -> say(BriefingText.HEADING_SCHOOLS, count, reports(lines));
            case COMING -> say(BriefingText.HEADING_COMING, count);
            case CHANGES -> say(BriefingText.HEADING_CHANGES, count);
        };
    }

    /** How many reports the schools owe that are on the page. */
    private int reports(List<PageLine> lines) {
        Set<String> shown = lines.stream().map(PageLine::key).collect(Collectors.toSet());
        return page.briefing().schools().stream()
                .filter(one -> shown.contains(one.school().value()))
                .mapToInt(SchoolDebt::count)
                .sum();
    }

    private PageBlock plans(List<PageLine> lines) {
        List<BriefingText> columns = new ArrayList<>(List.of(
                BriefingText.COLUMN_PLAN,
                BriefingText.COLUMN_TOTAL,
                BriefingText.COLUMN_DONE,
                BriefingText.COLUMN_AHEAD,
                BriefingText.COLUMN_OVERDUE,
                BriefingText.COLUMN_UNDATED));
        List<List<String>> rows =
                new ArrayList<>(lines.stream().map(PageLine::cells).toList());
        if (new BriefingWords(page.briefing()).hasOthers()) {
            columns.add(BriefingText.COLUMN_OTHERS);
            rows.add(List.of(others()));
        }
        columns.add(BriefingText.COLUMN_WEEK);
        return new PageBlock(
                PageBlock.Kind.TABLE,
                say(BriefingText.HEADING_PLANS),
                columns.stream().map(column -> say(column)).toList(),
                rows,
                left -> say(BriefingText.MORE, left));
    }

    private String others() {
        return say(BriefingText.OTHERS, all(RowState.EXTERNAL), all(RowState.NOT_KEPT), all(RowState.NOBODY));
    }

    private int all(RowState state) {
        return page.briefing().plans().stream()
                .mapToInt((PlanStanding plan) -> plan.in(state))
                .sum();
    }
}
