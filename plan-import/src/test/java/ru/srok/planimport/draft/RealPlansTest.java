package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.planimport.SharedPlans;
import ru.srok.planimport.document.DocumentReader;
import ru.srok.planimport.document.SourceDocument;
import ru.srok.planimport.document.UnreadableDocumentException;

/** The real plans in every format: nothing lost, and the same from each. */
class RealPlansTest {

    private static final Map<String, String> LISTS = Map.of(
            "000", "1.1.5:10 1.2.3:6 1.3.8:5 1.4.5:6 2.1.5:3 2.2.7:11 2.5.7:4",
            "001", "2.1:6 3.3:3",
            "002", "",
            "003", "",
            "004", "");
    private static final Map<String, String> COUNTS =
            Map.of("000", "11 55", "001", "5 32", "002", "5 24", "003", "11 129", "004", "5 29");

    @TestFactory
    Stream<DynamicTest> accountsForEveryRowAndParagraph() {
        return forEach((file, document, draft) -> {
            assertThat(SourceAccount.missing(document, draft)).isEmpty();
            assertThat(SourceAccount.twice(draft)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> findsAllSectionsActivitiesAndLists() {
        return forEach((file, document, draft) -> {
            String plan = SharedPlans.plan(file);
            assertThat(draft.sections().size() + " " + draft.activities().size())
                    .isEqualTo(COUNTS.get(plan));
            assertThat(lists(draft)).isEqualTo(LISTS.get(plan));
        });
    }

    @TestFactory
    Stream<DynamicTest> readsTheSameTitlesAndDepthsAsFromWord() {
        return forEach((file, document, draft) -> {
            PlanDraft word = draft(document(file.resolveSibling(SharedPlans.plan(file) + ".docx")));
            assertThat(titles(draft)).isEqualTo(titles(word));
            assertThat(draft.sections().stream().map(SectionDraft::level))
                    .containsExactlyElementsOf(
                            word.sections().stream().map(SectionDraft::level).toList());
        });
    }

    private static String lists(PlanDraft draft) {
        return String.join(
                " ",
                draft.activities().stream()
                        .filter(a -> !a.subActivities().isEmpty())
                        .map(a -> a.number() + ":" + a.subActivities().size())
                        .toList());
    }

    private static List<String> titles(PlanDraft draft) {
        return draft.activities().stream().map(RealPlansTest::title).toList();
    }

    private static String title(ActivityDraft activity) {
        return activity.number() + " " + activity.title().replace(" ", "") + "|"
                + activity.subActivities().stream()
                        .map(sub -> sub.title().replace(" ", ""))
                        .toList();
    }

    private static Stream<DynamicTest> forEach(Check check) {
        return SharedPlans.files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName() + "", () -> {
                    SourceDocument document = document(file);
                    check.of(file, document, draft(document));
                }));
    }

    private static PlanDraft draft(SourceDocument document) {
        return new DraftReader(DeadlineGrammar.russian()).read(document).orElseThrow();
    }

    private static SourceDocument document(Path file) throws IOException, UnreadableDocumentException {
        return new DocumentReader().read(file);
    }

    @FunctionalInterface
    private interface Check {
        void of(Path file, SourceDocument document, PlanDraft draft) throws Exception;
    }
}
