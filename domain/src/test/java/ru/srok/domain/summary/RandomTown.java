package ru.srok.domain.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.reminder.Joining;

/** A town with a plan made by chance, in which things happened by chance until a day. */
final class RandomTown {

    static final LocalDate SWITCHED_ON = LocalDate.of(2026, 3, 2);

    /** Some of their days are days off. */
    static final List<String> PHRASES = List.of(
            "до 10.02.2026",
            "до 15.03.2026",
            "до 16.04.2026",
            "до 11.05.2026",
            "апрель, ноябрь 2026",
            "ежемесячно",
            "в течение года",
            "по запросу",
            "");

    static final List<Binding> BINDINGS = List.of(
            Joining.EACH,
            Joining.BORIS,
            Joining.lead("boris", "anna"),
            new Binding(Joining.EACH.assignees(), ClosingMode.atLeast(2, false), null),
            new Binding(Joining.EACH.assignees(), ClosingMode.ANY_ONE, null),
            Binding.NOBODY,
            new Binding(List.of(), ClosingMode.EXTERNAL, null));

    /** A row: a phrase and a binding for each of its parts; one alone is a row without parts. */
    record Row(List<Integer> phrases, List<Integer> bindings) {}

    /** Something done to an assignment some days after the plan was switched on; without a move it is reminded of. */
    record Deed(int assignment, int move, int day) {}

    /** Everything left to chance. */
    record Chance(List<Row> rows, List<Deed> deeds, PastChoice past, int joined, int days) {}

    final Town town = new Town();
    final LocalDate today;
    final Plan plan;

    RandomTown(Chance chance) {
        today = SWITCHED_ON.plusDays(chance.days());
        people(chance.joined());
        plan = plan(chance);
        List<Assignment> all = town.store.assignments().of(Town.PLAN);
        chance.deeds().stream()
                .filter(deed -> !all.isEmpty())
                .map(deed -> new Event(all.get(deed.assignment() % all.size()), deed))
                .filter(event -> !event.day().isAfter(today) && !event.day().isBefore(SWITCHED_ON))
                .sorted(Comparator.comparing(Event::day))
                .forEach(this::happen);
    }

    /** Every fourth deed falls on the last day of a report or beside it, where a count may be wrong by one. */
    private record Event(Assignment one, Deed deed) {

        LocalDate day() {
            return deed.day() % 4 == 0
                    ? one.reportBy().plusDays(deed.day() / 4 % 3 - 1L)
                    : SWITCHED_ON.plusDays(deed.day());
        }
    }

    Workspace workspace() {
        return town.store.workspaces().find(Town.WORKSPACE).orElseThrow();
    }

    PlanSummary summary() {
        return new Summaries(town.store).of(workspace(), plan, today);
    }

    /** Two bits of the number for each person: whether they joined, and whether they blocked the bot since. */
    private void people(int bits) {
        int left = bits;
        for (String person : List.of("boris", "h1", "h2", "h3")) {
            if (left % 2 == 1) {
                Joining.join(town, person);
            }
            if (left % 4 == 3) {
                AccountId account = town.who(person).accounts().get(0);
                town.store
                        .accounts()
                        .save(town.store.accounts().find(account).orElseThrow().reachable(false));
            }
            left /= 4;
        }
    }

    private Plan plan(Chance chance) {
        for (int i = 0; i < chance.rows().size(); i++) {
            Row row = chance.rows().get(i);
            List<String> phrases = row.phrases().stream().map(PHRASES::get).toList();
            List<Binding> bindings = row.bindings().stream().map(BINDINGS::get).toList();
            if (phrases.size() == 1) {
                town.row("r" + i, phrases.get(0), bindings.get(0));
            } else {
                town.rowWithParts("r" + i, phrases, bindings);
            }
        }
        Plan on = town.switchedOn(Joining.at(SWITCHED_ON.toString(), 9));
        LocalDate askBy = chance.past() == PastChoice.ASK ? LocalDate.of(2026, 3, 20) : null;
        Plan settled = town.store.plans().save(on.withPast(chance.past(), askBy));
        new Unfolding(town.store).unfold(settled, Joining.at(SWITCHED_ON.toString(), 9));
        return settled;
    }

    private void happen(Event event) {
        LocalDate day = event.day();
        int move = event.deed().move();
        if (move < Move.values().length) {
            String words = Move.values()[move] == Move.REPORT_CANNOT ? "CANNOT " + day : "";
            Transitions.Cause cause = Transitions.Cause.system(Joining.at(day.toString(), 12), day);
            new Transitions(town.store).move(event.one().id(), Move.values()[move], cause.noting(words));
        } else {
            Assignment now = town.store.assignments().find(event.one().id()).orElseThrow();
            town.store.assignments().save(now.withProgress(now.progress().remindedOn(day)));
        }
    }
}
