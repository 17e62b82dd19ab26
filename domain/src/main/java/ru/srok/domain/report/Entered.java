package ru.srok.domain.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.people.Member;

/**
 * What a coordinator enters for somebody who reported outside the bot.
 *
 * @param by who enters it
 * @param inPlaceOf for whom, or null where nobody is known
 * @param rows the rows it speaks of
 * @param kind what it says
 * @param text the words
 * @param channel {@code phone}, {@code mail} or {@code site}
 */
public record Entered(
        Member by, @Nullable Member inPlaceOf, List<AssignmentId> rows, ReportKind kind, String text, String channel) {

    public Entered {
        rows = List.copyOf(rows);
    }

    /** For whom it is entered. */
    public Optional<Member> onBehalfOf() {
        return Optional.ofNullable(inPlaceOf);
    }
}
