package ru.srok.planimport.draft;

import java.util.Optional;
import java.util.stream.Stream;
import ru.srok.domain.plan.SourcePlace;
import ru.srok.planimport.document.SourceDocument.Paragraph;

/** Finds where a text of the header stands. */
final class HeaderPlaces {

    private HeaderPlaces() {}

    /** The paragraph around the plan that holds the text; where none does, the first one. */
    static SourcePlace of(String printed, Outline outline) {
        String wanted = Blanks.clean(printed);
        Optional<Paragraph> found = around(outline)
                .filter(p -> !wanted.isEmpty() && Blanks.clean(p.text()).contains(wanted))
                .reduce((first, second) -> second);
        return found.or(() -> around(outline).findFirst())
                .map(p -> SourcePlace.ofParagraph(p.number()).withPage(p.page()))
                .orElse(SourcePlace.ofParagraph(0));
    }

    private static Stream<Paragraph> around(Outline outline) {
        return Stream.concat(outline.before().stream(), outline.after().stream());
    }
}
