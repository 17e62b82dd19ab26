package ru.srok.domain.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the plan's table.
 *
 * @param printedNumber number as printed without its final dot, or null
 * @param title title without the number
 * @param level depth, 1 for the outermost
 * @param place its first row in the document
 * @param continuations further rows of the document that were joined to it
 */
public record SectionDraft(
        @Nullable String printedNumber, String title, int level, SourcePlace place, List<SourcePlace> continuations) {

    public SectionDraft {
        continuations = List.copyOf(continuations);
    }

    /** A heading that stands in one row. */
    public SectionDraft(@Nullable String printedNumber, String title, int level, SourcePlace place) {
        this(printedNumber, title, level, place, List.of());
    }

    /** The number as printed, without its final dot. */
    public Optional<String> number() {
        return Optional.ofNullable(printedNumber);
    }

    /** What a row of this section is filed under: the number, else the title. */
    public String key() {
        return printedNumber != null ? printedNumber : title;
    }
}
