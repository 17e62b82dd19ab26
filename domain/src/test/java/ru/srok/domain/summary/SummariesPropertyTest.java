package ru.srok.domain.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.reminder.Joining;

/** Counts random plans the slow and obvious way, day by day, and compares. */
class SummariesPropertyTest {

    private static final List<String> PHRASES = List.of(
            "до 10.02.2026", "до 16.04.2026", "апрель, ноябрь 2026", "ежемесячно", "в течение года", "по запросу", "");

    private static final List<Binding> BINDINGS = List.of(
            Joining.EACH,
            Joining.BORIS,
            Joining.lead("boris", "anna"),
            new Binding(Joining.EACH.assignees(), ClosingMode.atLeast(2, false), null),
            Binding.NOBODY,
            new Binding(List.of(), ClosingMode.EXTERNAL, null));

    record Row(int phrase, int binding) {}

    record Deed(int assignment, Move move, int day) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PHRASES.size() - 1),
                        Arbitraries.integers().between(0, BINDINGS.size() - 1))
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(Move.class),
                        Arbitraries.integers().between(0, 60))
                .as(Deed::new)
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 150)
    void everyRowAndEveryAssignmentStandsInExactlyOnePlace(
            @ForAll("rows") List<Row> rows,
            @ForAll("deeds") List<Deed> deeds,
            @ForAll PastChoice past,
            @ForAll @IntRange(min = 0, max = 120) int later) {
        Town town = new Town();
        Plan plan = plan(town, rows, past);
        deeds.forEach(deed -> move(town, deed));
        LocalDate today = LocalDate.of(2026, 3, 2).plusDays(later);
        Workspace workspace = town.store.workspaces().find(Town.WORKSPACE).orElseThrow();

        PlanSummary summary = new Summaries(town.store).of(workspace, plan, today);

        List<Assignment> awaited = awaited(town);
        assertThat(summary.rows())
                .extracting(PlanSummary.RowLine::state)
                .isEqualTo(plan.activities().stream()
                        .map(row -> slow(plan, row, awaited, today))
                        .toList());
        assertThat(Arrays.stream(RowState.values()).mapToInt(summary::rowsIn).sum())
                .isEqualTo(rows.size());
        assertThat(Arrays.stream(AssignmentState.values())
                        .mapToInt(summary::assignmentsIn)
                        .sum())
                .isEqualTo(awaited.size());
        assertThat(DueReports.of(summary.assignments(), today).total()).isEqualTo((int)
                awaited.stream().filter(one -> isAsked(one, today)).count());
        assertThat(summary.marked(Mark.OVERDUE)).isEqualTo((int)
                awaited.stream().filter(one -> isOpenAndLate(one, today)).count());
    }

    private static Plan plan(Town town, List<Row> rows, PastChoice past) {
        for (int i = 0; i < rows.size(); i++) {
            town.row(
                    "r" + i,
                    PHRASES.get(rows.get(i).phrase()),
                    BINDINGS.get(rows.get(i).binding()));
        }
        Plan plan = town.switchedOn(Joining.at("2026-03-02", 9));
        LocalDate askBy = past == PastChoice.ASK ? LocalDate.of(2026, 3, 20) : null;
        Plan settled = town.store.plans().save(plan.withPast(past, askBy));
        new Unfolding(town.store).unfold(settled, Joining.at("2026-03-02", 9));
        return settled;
    }

    private static List<Assignment> awaited(Town town) {
        List<Assignment> awaited = new ArrayList<>();
        for (Assignment one : town.store.assignments().of(Town.PLAN)) {
            if (one.lead()) {
                awaited.add(one);
            }
        }
        return awaited;
    }

    private static void move(Town town, Deed deed) {
        List<Assignment> all = town.store.assignments().of(Town.PLAN);
        if (all.isEmpty()) {
            return;
        }
        LocalDate day = LocalDate.of(2026, 3, 2).plusDays(deed.day());
        new Transitions(town.store)
                .move(
                        all.get(deed.assignment() % all.size()).id(),
                        deed.move(),
                        Transitions.Cause.system(Joining.at(day.toString(), 12), day));
    }

    private static RowState slow(Plan plan, Activity row, List<Assignment> awaited, LocalDate today) {
        if (row.deadline().certainDue().isEmpty()) {
            return RowState.UNDATED;
        }
        if (row.binding().orElseThrow().mode().kind() == ClosingMode.Kind.EXTERNAL) {
            return RowState.EXTERNAL;
        }
        String all = "";
        for (LocalDate day : row.deadline().certainDue()) {
            all += ofDay(
                    awaited.stream()
                            .filter(one -> one.activity().equals(row.id())
                                    && one.occurrence().equals(day))
                            .toList(),
                    day,
                    today);
        }
        if (all.contains("late")) {
            return RowState.OVERDUE;
        }
        if (all.contains("ahead")) {
            return RowState.AHEAD;
        }
        boolean nobodys = all.contains("nobody") || all.contains("cancelled");
        PastChoice past = plan.pastChoice().orElseThrow();
        if (all.contains("done") || (!nobodys && past == PastChoice.DONE_EARLIER)) {
            return RowState.DONE;
        }
        return nobodys || past == PastChoice.ASK ? RowState.NOBODY : RowState.NOT_KEPT;
    }

    private static String ofDay(List<Assignment> its, LocalDate day, LocalDate today) {
        if (its.isEmpty()) {
            if (day.isAfter(today)) {
                return "ahead,";
            }
            return day.isBefore(LocalDate.of(2026, 3, 2)) ? "past," : "nobody,";
        }
        String states = "";
        for (Assignment one : its) {
            boolean awaited = isOpen(one) || one.state() == AssignmentState.DECLINED;
            boolean late = today.isAfter(one.reportBy());
            states += awaited ? (late ? "late," : "ahead,") : one.state() == AssignmentState.CANCELLED ? "" : "done,";
        }
        return states.isEmpty() ? "cancelled," : states;
    }

    private static boolean isOpen(Assignment one) {
        return one.state() == AssignmentState.NOT_STARTED
                || one.state() == AssignmentState.IN_PROGRESS
                || one.state() == AssignmentState.RETURNED;
    }

    private static boolean isOpenAndLate(Assignment one, LocalDate today) {
        return isOpen(one) && today.isAfter(one.reportBy());
    }

    private static boolean isAsked(Assignment one, LocalDate today) {
        return !one.due().isAfter(today)
                && one.state() != AssignmentState.CANCELLED
                && one.state() != AssignmentState.CLOSED_BY_OTHER;
    }
}
