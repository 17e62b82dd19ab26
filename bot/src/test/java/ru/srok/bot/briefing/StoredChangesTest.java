package ru.srok.bot.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.briefing.PlanChange;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.plan.RowColumn;

/** What the page for the head is told of changed rows. */
class StoredChangesTest {

    private final MemoryStore store = new MemoryStore();
    private final Municipality town = new Municipality(store);
    private final Plan plan = town.row("1", "Опрос", "до 16.04.2026", Municipality.EACH_SCHOOL)
            .row("2", "Совет", "до 20.04.2026", Municipality.EACH_SCHOOL)
            .switchedOn("Карта", "2026-03-02");
    private int made;

    private void change(String row, RowColumn column, String before, String after, String day) {
        change(plan.id(), row, column, before, after, Municipality.morning(day));
    }

    private void change(PlanId of, String row, RowColumn column, String before, String after, Instant at) {
        made++;
        store.rowChanges()
                .append(new RowChange(
                        "c" + made,
                        Municipality.WORKSPACE,
                        of,
                        new ActivityId(row),
                        column,
                        before,
                        after,
                        "приказ № " + made,
                        new MemberId("anna"),
                        at));
    }

    private List<PlanChange> since(String day) {
        return new StoredChanges(store).of(town.workspace(), plan, LocalDate.parse(day));
    }

    @Test
    void tellsAChangeInWords() {
        change("1", RowColumn.DEADLINE, "2026-04-16", "2026-04-30", "2026-04-10");

        assertThat(since("2026-04-03")).singleElement().satisfies(change -> {
            assertThat(change.row().row().id()).isEqualTo(new ActivityId("1"));
            assertThat(change.what()).isEqualTo("срок");
            assertThat(change.before()).contains("16");
            assertThat(change.after()).contains("30");
            assertThat(change.basis()).isEqualTo("приказ № 1");
            assertThat(change.day()).isEqualTo("2026-04-10");
        });
    }

    @Test
    void joinsChangesOfOneThing() {
        change("1", RowColumn.TITLE, "Опрос", "Анкета", "2026-04-08");
        change("1", RowColumn.TITLE, "Анкета", "Тест", "2026-04-09");
        change("2", RowColumn.TITLE, "Совет", "Совещание", "2026-04-09");

        assertThat(since("2026-04-03")).extracting(PlanChange::before).containsExactly("Опрос", "Совет");
        assertThat(since("2026-04-03")).extracting(PlanChange::after).containsExactly("Тест", "Совещание");
        assertThat(since("2026-04-03")).extracting(PlanChange::basis).containsExactly("приказ № 2", "приказ № 3");
        assertThat(since("2026-04-03")).extracting(PlanChange::key).doesNotHaveDuplicates();
    }

    @Test
    void doesNotTellWhatCameBackToItsFirstValue() {
        change("1", RowColumn.TITLE, "Опрос", "Анкета", "2026-04-08");
        change("1", RowColumn.TITLE, "Анкета", "Опрос", "2026-04-09");

        assertThat(since("2026-04-03")).isEmpty();
    }

    @Test
    void beginsAfterTheDayItIsAskedFor() {
        change("1", RowColumn.TITLE, "Опрос", "Анкета", "2026-04-03");
        change("1", RowColumn.TITLE, "Анкета", "Тест", "2026-04-04");

        assertThat(since("2026-04-03")).extracting(PlanChange::before).containsExactly("Анкета");
    }

    @Test
    void takesTheDayFromTheWorkspacesZone() {
        change(plan.id(), "1", RowColumn.TITLE, "Опрос", "Анкета", Instant.parse("2026-04-03T21:30:00Z"));

        assertThat(since("2026-04-03")).hasSize(1);
    }

    @Test
    void leavesOutWhatWasNeverApproved() {
        change("1", RowColumn.MODE, "EACH", "LEAD", "2026-04-08");
        change("gone", RowColumn.TITLE, "Опрос", "Анкета", "2026-04-08");
        change(new PlanId("other"), "1", RowColumn.TITLE, "Опрос", "Анкета", Municipality.morning("2026-04-08"));

        assertThat(since("2026-04-03")).isEmpty();
    }
}
