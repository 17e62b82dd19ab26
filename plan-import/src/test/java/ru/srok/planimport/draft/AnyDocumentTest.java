package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.planimport.document.SourceDocument;

/** Whatever stands in a document: no exception, and no row is lost. */
class AnyDocumentTest {

    private final DraftReader reader = new DraftReader(DeadlineGrammar.russian());

    @Property(tries = 300)
    void accountsForEveryRowOfAnyTable(@ForAll("rows") List<List<String>> rows) {
        PlanDocument plan = PlanDocument.aDocument().paragraph("План").row("№", "Мероприятие", "Срок", "Ответственный");
        rows.forEach(row -> plan.row(row.toArray(String[]::new)));
        SourceDocument document = plan.paragraph("Директор").build();

        Optional<PlanDraft> draft = reader.read(document);

        draft.ifPresent(found -> {
            assertThat(SourceAccount.missing(document, found)).isEmpty();
            assertThat(SourceAccount.twice(found)).isEmpty();
        });
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> known = Arbitraries.of(
                "",
                "",
                "1.",
                "1.1",
                "2",
                "I.",
                "И.",
                "образо",
                "Провести сверку",
                "и списков",
                "- склады; - крыши",
                "^",
                "май",
                "май июнь",
                "в течение года",
                "-//-",
                "Завхоз",
                "Попов А.А. Котов Б.Б. Попов А.А.",
                "По графику",
                "№",
                "Срок",
                "Мероприятие",
                "Ответственный",
                "Применяемые сокращения:",
                "Директор",
                "а) окна / б) двери");
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                Tuple.of(9, known), Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
        return cell.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(12);
    }
}
