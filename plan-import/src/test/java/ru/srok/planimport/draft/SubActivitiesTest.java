package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.findings;
import static ru.srok.planimport.draft.Drafts.items;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.PlanDocument.aPlan;

import org.junit.jupiter.api.Test;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanDraft;

class SubActivitiesTest {

    private static final String THREE = "Проверить: - склады; - подвалы; - крыши";
    private static final String FIVE = "Проверить: - склады; - подвалы; - крыши; - окна; - двери";

    private static ActivityDraft only(PlanDocument plan) {
        return read(plan).activities().get(0);
    }

    @Test
    void pairsDeadlinesAndNamesInOrder() {
        ActivityDraft activity = only(aPlan().row("1", THREE, "март май июнь", "Попов А.А. Котов Б.Б. Попов А.А."));

        assertThat(activity.title()).isEqualTo("Проверить:");
        assertThat(items(activity))
                .containsExactly("склады|март|Попов А.А.", "подвалы|май|Котов Б.Б.", "крыши|июнь|Попов А.А.");
    }

    @Test
    void readsTheSameFromParagraphsAndFromJoinedRows() {
        ActivityDraft paragraphs = only(aPlan().row(
                        "1",
                        "Проверить: / - склады; / - подвалы; / - крыши",
                        "март / май / июнь",
                        "Попов А.А. / Котов Б.Б. / Попов А.А."));
        ActivityDraft rows = only(aPlan().row("1", "Проверить: - склады;", "март", "Попов А.А.")
                .row("", "- подвалы; - крыши", "май июнь", "Котов Б.Б. Попов А.А."));

        assertThat(items(paragraphs))
                .isEqualTo(items(rows))
                .containsExactly("склады|март|Попов А.А.", "подвалы|май|Котов Б.Б.", "крыши|июнь|Попов А.А.");
    }

    @Test
    void leavesAListWholeThatSharesOneDeadlineAndItsNames() {
        PlanDraft draft = read(aPlan().row("1", THREE, "ежегодно, май", "Попов А.А. Котов Б.Б. Рыбин В.В.")
                .row("2", THREE, "май, июнь", "Отдел кадров")
                .row("3", "Проверить: - склады", "март", "Завхоз"));

        assertThat(draft.activities()).allMatch(a -> a.subActivities().isEmpty());
        assertThat(draft.activities().get(0).title()).isEqualTo(THREE);
        assertThat(findings(draft)).noneMatch(f -> f.endsWith("-count"));
    }

    @Test
    void givesAListThatIsPartedByCommasToEveryItem() {
        ActivityDraft activity = only(aPlan().row("1", THREE, "март май июнь", "отдел кадров, завхоз"));

        assertThat(items(activity)).allMatch(item -> item.endsWith("|отдел кадров, завхоз"));
    }

    @Test
    void pairsOnlyWhatIsCertainWhereOneDeadlineIsMissing() {
        PlanDraft draft = read(aPlan().row("1", FIVE, "март май июль июль", "Попов А.А."));

        assertThat(items(draft.activities().get(0)))
                .containsExactly(
                        "склады|март|Попов А.А.",
                        "подвалы|?|Попов А.А.",
                        "крыши|?|Попов А.А.",
                        "окна|июль|Попов А.А.",
                        "двери|июль|Попов А.А.");
        assertThat(findings(draft)).contains("|1|0|deadline-count");
    }

    @Test
    void knowsAParallelRunOfNamesByItsRepeats() {
        PlanDraft draft = read(aPlan().row("1", THREE, "в мае 2022", "Попов А.А. Попов А.А. Попов А.А. Котов Б.Б."));

        assertThat(items(draft.activities().get(0)))
                .containsExactly("склады|в мае 2022|Попов А.А.", "подвалы|в мае 2022|Попов А.А.", "крыши|в мае 2022|");
        assertThat(findings(draft)).containsExactly("|1|0|responsible-count");
    }

    @Test
    void letsOneItemTakeAllNamesOfItsParagraph() {
        ActivityDraft activity =
                only(aPlan().row("1", THREE, "март / май / июнь", "Попов А.А. / Котов Б.Б. Рыбин В.В. / Попов А.А."));

        assertThat(items(activity))
                .containsExactly(
                        "склады|март|Попов А.А.", "подвалы|май|Котов Б.Б., Рыбин В.В.", "крыши|июнь|Попов А.А.");
    }

    @Test
    void makesANameWholeThatARowBorderToreApart() {
        PlanDraft draft = read(aPlan().row("1", "Собрать заявки", "май", "Методисты МКУ «Лес»")
                .row("2", "Проверить: / - склады; / - подвалы", "март / май", "Завхоз / Методисты")
                .row("", "и чердаки; - крыши", "июнь", "МКУ «Лес» Попов А.А."));

        assertThat(items(draft.activities().get(1)))
                .containsExactly(
                        "склады|март|Завхоз", "подвалы и чердаки|май|Методисты МКУ «Лес»", "крыши|июнь|Попов А.А.");
    }

    @Test
    void keepsAListWholeWhoseRepeatedNamesCanNotBePairedAndAsks() {
        PlanDraft draft =
                read(aPlan().row("1", THREE, "", "Попов А.А. Котов Б.Б. Попов А.А. Котов Б.Б. Попов А.А. Котов Б.Б."));

        assertThat(draft.activities().get(0).subActivities()).isEmpty();
        assertThat(findings(draft)).containsExactly("|1|0|deadline-missing", "|1|0|responsible-count");
    }

    @Test
    void readsListsWithNumbersAndLetters() {
        ActivityDraft numbers = only(aPlan().row("1", "Проверить: 1) склады; 2) подвалы", "март май", "Завхоз"));
        ActivityDraft letters = only(aPlan().row("1", "Проверить: / а) склады; / б) подвалы", "март / май", "Завхоз"));
        ActivityDraft dots = only(aPlan().row("1", "Проверить: / • склады / • подвалы", "март / май", "Завхоз"));

        assertThat(items(numbers))
                .isEqualTo(items(letters))
                .isEqualTo(items(dots))
                .containsExactly("склады|март|Завхоз", "подвалы|май|Завхоз");
    }
}
