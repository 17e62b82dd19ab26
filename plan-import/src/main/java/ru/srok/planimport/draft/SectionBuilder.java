package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.domain.plan.SourcePlace;

/** Turns headings into sections with number, title and depth. */
final class SectionBuilder {

    /** Cyrillic letters that text recognition makes of Roman numbers. */
    private static final Map<String, String> MISREAD_ROMAN =
            Map.of("И", "II", "П", "II", "Н", "II", "Ш", "III", "У", "V");

    private final TornText torn;
    private final boolean romanUsed;
    private final SectionLevels levels = new SectionLevels();

    SectionBuilder(TornText torn, List<Entry> entries) {
        this.torn = torn;
        this.romanUsed = entries.stream()
                .filter(Entry.Heading.class::isInstance)
                .map(e -> text((Entry.Heading) e).number())
                .flatMap(Optional::stream)
                .anyMatch(n -> n.style() == RowNumber.Style.ROMAN);
    }

    /**
     * Builds the section of a heading; headings must come in document order.
     *
     * @param heading the heading
     * @param afterHeading whether it stands right below another heading
     * @param beforeHeading whether it stands right above another heading
     */
    SectionDraft build(Entry.Heading heading, boolean afterHeading, boolean beforeHeading) {
        HeadingText text = text(heading);
        int level = text.number().isPresent()
                ? levels.ofNumbered(rank(text.number().get()))
                : levels.ofPlain(afterHeading, beforeHeading);
        String number = text.number().map(RowNumber::printed).orElse(null);
        List<SourcePlace> continuations =
                heading.rows().stream().skip(1).map(PlanRow::place).toList();
        return new SectionDraft(number, text.title(), level, heading.place(), continuations);
    }

    /** What the heading's number must have been before it was misread («И.» for «II.»). */
    Optional<String> misreadNumber(Entry.Heading heading) {
        return text(heading)
                .number()
                .filter(n -> romanUsed && n.style() == RowNumber.Style.LETTER)
                .map(n -> MISREAD_ROMAN.get(n.printed()));
    }

    private int rank(RowNumber number) {
        return switch (number.style()) {
            case ROMAN -> 1;
            case ARABIC -> 1 + number.depth();
            case LETTER -> romanUsed && MISREAD_ROMAN.containsKey(number.printed()) ? 1 : SectionLevels.DEEP;
        };
    }

    private HeadingText text(Entry.Heading heading) {
        PlanRow first = heading.rows().get(0);
        Optional<RowNumber> own = first.number();
        List<String> parts = new ArrayList<>();
        heading.rows().forEach(row -> parts.addAll(parts(row, heading.form())));
        String joined = torn.join(parts);
        return own.isPresent() ? new HeadingText(own, joined) : HeadingText.parse(joined);
    }

    private static List<String> parts(PlanRow row, Entry.Form form) {
        if (form == Entry.Form.WHOLE) {
            return List.of(row.has(Role.TITLE) ? row.text(Role.TITLE) : row.text(row.onlyRole()));
        }
        boolean numbered = row.number().isPresent();
        return row.cellTexts().subList(numbered ? 1 : 0, row.cellTexts().size());
    }
}
