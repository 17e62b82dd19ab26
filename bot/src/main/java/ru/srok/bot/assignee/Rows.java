package ru.srok.bot.assignee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.PersonalAssignments;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;

/** Whose rows are whose. */
final class Rows {

    private final Repositories store;

    Rows(Repositories store) {
        this.store = store;
    }

    /**
     * Open rows of plans in force that are somebody's own or today those of who is away, theirs to report first, each in
     * the order of due days.
     */
    List<Row> openOf(Member member, LocalDate today) {
        Map<PlanId, Plan> plans = new HashMap<>();
        store.plans().of(member.workspace()).stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .forEach(plan -> plans.put(plan.id(), plan));
        return PersonalAssignments.reportable(store, member, today).stream()
                .filter(one -> one.state().isOpen())
                .flatMap(one -> Optional.ofNullable(plans.get(one.plan())).flatMap(plan -> row(one, plan)).stream())
                .sorted(Comparator.comparing(row -> !row.assignment().lead()))
                .toList();
    }

    /** The row of an assignment; empty if it is no longer in its plan. */
    Optional<Row> row(Assignment assignment) {
        return store.plans().find(assignment.plan()).flatMap(plan -> row(assignment, plan));
    }

    private static Optional<Row> row(Assignment assignment, Plan plan) {
        return plan.activity(assignment.activity()).map(row -> new Row(assignment, row, plan));
    }

    /** The rows of these assignments that there are. */
    List<Row> of(List<AssignmentId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    Optional<Row> find(AssignmentId id) {
        return store.assignments().find(id).flatMap(this::row);
    }

    /** Whether somebody may report an assignment: as their own, or while they stand in for who is away. */
    boolean isReportable(Member member, Assignment assignment, LocalDate today) {
        return member.workspace().equals(assignment.workspace())
                && Ownership.on(today, member.workspace(), store).isOf(member, assignment);
    }

    /** Who is away, where somebody has an assignment only because they stand in for them. */
    Optional<Member> inPlaceOf(Member member, Assignment assignment, LocalDate today) {
        return Ownership.on(today, member.workspace(), store).inPlaceOf(member, assignment);
    }

    /** Whether an assignment is somebody's own, to hand on or to decline. */
    boolean isMine(Member member, Assignment assignment) {
        return member.workspace().equals(assignment.workspace())
                && ownership(member.workspace()).isOf(member, assignment);
    }

    /** Whom to ask about a row: its curator, else every coordinator. */
    List<Member> answerers(Row row) {
        List<Member> curator = row.curator().flatMap(this::active).stream().toList();
        return curator.isEmpty() ? coordinators(row.assignment().workspace()) : curator;
    }

    /** Who carries the plans of a workspace. */
    List<Member> coordinators(WorkspaceId workspace) {
        return store.members().of(workspace).stream()
                .filter(one -> one.active() && one.role() == Role.COORDINATOR)
                .toList();
    }

    /** The member, unless they left. */
    Optional<Member> active(MemberId id) {
        return store.members().find(id).filter(Member::active);
    }

    /** The name of where somebody works, empty for the department's own. */
    String institution(Member member) {
        return member.institution()
                .flatMap(store.institutions()::find)
                .map(one -> one.name())
                .orElse("");
    }

    /** Whom an assignment is written to now. */
    Optional<Member> personFor(Assignment assignment) {
        return ownership(assignment.workspace()).personFor(assignment);
    }

    /** Those who are answered to about any of these rows, each once. */
    List<Member> answerers(List<Row> rows, WorkspaceId workspace) {
        Stream<Member> all = rows.isEmpty()
                ? coordinators(workspace).stream()
                : rows.stream().flatMap(row -> answerers(row).stream());
        return all.distinct().toList();
    }

    private Ownership ownership(WorkspaceId workspace) {
        return new Ownership(store.members().of(workspace));
    }
}
