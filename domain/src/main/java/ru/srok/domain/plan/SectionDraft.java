package ru.srok.domain.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the plan's table.
 *
 * @param printedNumber number as printed without its final dot, or null
 * @param title title without the number
 * @param level depth, 1 for the outermost
 * @param place where it stands
 */
public record SectionDraft(@Nullable String printedNumber, String title, int level, SourcePlace place) {

    /** The number as printed, without its final dot. */
    public Optional<String> number() {
        return Optional.ofNullable(printedNumber);
    }

    /** What a row of this section is filed under: the number, else the title. */
    public String key() {
        return printedNumber != null ? printedNumber : title;
    }
}
