package ru.srok.planimport.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.domain.plan.SourcePlace;
import ru.srok.planimport.document.SourceDocument;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.document.SourceDocument.Table;

/** Accounts for every row and paragraph of a document: what of it the draft says nothing about. */
final class SourceAccount {

    private SourceAccount() {}

    static List<SourcePlace> missing(SourceDocument document, PlanDraft draft) {
        Set<SourcePlace> named = new HashSet<>(named(draft).toList());
        return document.blocks().stream()
                .flatMap(SourceAccount::places)
                .filter(place -> !named.contains(place))
                .toList();
    }

    /** Rows that the draft names both as a part of the plan and as skipped. */
    static List<SourcePlace> twice(PlanDraft draft) {
        Set<SourcePlace> plan = new HashSet<>(planPlaces(draft).toList());
        return draft.skipped().stream()
                .map(SkippedRow::place)
                .filter(plan::contains)
                .toList();
    }

    private static Stream<SourcePlace> named(PlanDraft draft) {
        return Stream.concat(planPlaces(draft), draft.skipped().stream().map(SkippedRow::place));
    }

    private static Stream<SourcePlace> planPlaces(PlanDraft draft) {
        return Stream.concat(
                draft.activities().stream()
                        .flatMap(a -> Stream.concat(Stream.of(a.place()), a.continuations().stream())),
                draft.sections().stream()
                        .flatMap(s -> Stream.concat(Stream.of(s.place()), s.continuations().stream())));
    }

    private static Stream<SourcePlace> places(SourceDocument.Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(SourcePlace.ofParagraph(paragraph.number()).withPage(paragraph.page()));
        }
        Table table = (Table) block;
        return table.rows().stream()
                .map(row -> SourcePlace.ofRow(table.number(), row.number()).withPage(row.page()));
    }
}
