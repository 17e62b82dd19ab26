package ru.srok.bot.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.store.Repositories;

/** The one check in front of every command, button and file: role, workspace, object. */
public final class Gate {

    private static final Set<Role> SEE_ALL = EnumSet.of(Role.COORDINATOR, Role.ADMINISTRATOR, Role.OBSERVER);

    private final Repositories store;

    /** Looks objects up in this store. */
    public Gate(Repositories store) {
        this.store = store;
    }

    /**
     * Loads what the arguments of an action name.
     *
     * @return empty if the actor may not see one of them, if one does not exist, or if their number is wrong
     */
    Optional<Arguments> admit(Dialogue dialogue, List<ArgumentKind> kinds, List<String> values) {
        if (kinds.size() != values.size()) {
            return Optional.empty();
        }
        List<Object> loaded = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Optional<?> one = load(dialogue, kinds.get(i), values.get(i), loaded);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            loaded.add(one.get());
        }
        return Optional.of(new Arguments(loaded));
    }

    private Optional<?> load(Dialogue dialogue, ArgumentKind kind, String value, List<Object> before) {
        Actor actor = dialogue.actor();
        if (kind == ArgumentKind.TEXT) {
            return Optional.of(value);
        }
        if (actor.known().isEmpty() || value.isBlank()) {
            return Optional.empty();
        }
        WorkspaceId home = actor.workspace().id();
        return switch (kind) {
            case PLAN -> store.plans().find(new PlanId(value)).filter(plan -> home.equals(plan.workspace()));
            case ACTIVITY -> lastPlan(before).flatMap(plan -> plan.activity(new ActivityId(value)));
            case ASSIGNMENT -> store.assignments().find(new AssignmentId(value)).filter(one -> isOpenTo(dialogue, one));
            case REPORT -> store.reports().find(new ReportId(value)).filter(one -> isOpenTo(actor, one));
            case MEMBER -> store.members().find(new MemberId(value)).filter(one -> home.equals(one.workspace()));
            case INSTITUTION ->
                store.institutions().find(new InstitutionId(value)).filter(one -> home.equals(one.workspace()));
            case TEXT -> Optional.of(value);
        };
    }

    private static Optional<Plan> lastPlan(List<Object> before) {
        return before.stream()
                .filter(Plan.class::isInstance)
                .map(Plan.class::cast)
                .reduce((first, second) -> second);
    }

    /**
     * Whether an assignment is open to who talks: of their workspace, and theirs, or they see all, or today they stand in
     * for somebody whose it is.
     */
    public boolean isOpenTo(Dialogue dialogue, Assignment assignment) {
        Actor actor = dialogue.actor();
        if (!actor.workspace().id().equals(assignment.workspace())) {
            return false;
        }
        return SEE_ALL.contains(actor.member().role())
                || isTheirs(actor.member(), assignment)
                || Ownership.on(dialogue.today(), assignment.workspace(), store)
                        .inPlaceOf(actor.member(), assignment)
                        .isPresent();
    }

    private static boolean isTheirs(Member member, Assignment assignment) {
        boolean handed = assignment.deputy().filter(member.id()::equals).isPresent();
        boolean own = assignment.assignee().equals(AssigneeId.of(member.id()));
        boolean ofTheirInstitution = member.role() == Role.HEAD
                && assignment.assignee().institution().equals(member.institution())
                && member.institution().isPresent();
        return handed || own || ofTheirInstitution;
    }

    private static boolean isOpenTo(Actor actor, Report report) {
        return actor.workspace().id().equals(report.workspace())
                && (SEE_ALL.contains(actor.member().role())
                        || report.by().equals(actor.member().id()));
    }
}
