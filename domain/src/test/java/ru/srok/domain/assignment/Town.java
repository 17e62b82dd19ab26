package ru.srok.domain.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.file.FileId;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityDeadline;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanHeader;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.PlanStatus;

/** A small town for tests: a department with two people, three schools with heads, and a plan made of rows. */
public final class Town {

    public static final WorkspaceId WORKSPACE = new WorkspaceId("town");
    public static final PlanId PLAN = new PlanId("plan");
    public static final PlanPeriod YEAR = PlanPeriod.ofYears(2026, 2026);

    public final MemoryStore store = new MemoryStore();
    private final List<Activity> rows = new ArrayList<>();

    public Town() {
        store.workspaces()
                .save(Workspace.of(
                        WORKSPACE, "Управление", ZoneId.of("Europe/Moscow"), Instant.parse("2026-01-12T06:00:00Z")));
        member("anna", "Анна Первая", Role.COORDINATOR, null);
        member("boris", "Борис Второй", Role.ASSIGNEE, null);
        for (int i = 1; i <= 3; i++) {
            InstitutionId school = new InstitutionId("s" + i);
            store.institutions().save(new Institution(school, WORKSPACE, "Школа № " + i, true, 0));
            member("h" + i, "Директор " + i, Role.HEAD, school);
        }
    }

    private void member(String id, String name, Role role, InstitutionId school) {
        store.members().save(Member.of(new MemberId(id), WORKSPACE, name, role, school));
    }

    public Member who(String id) {
        return store.members().find(new MemberId(id)).orElseThrow();
    }

    /** Adds a row with this deadline phrase. */
    public Town row(String id, String phrase, Binding binding) {
        ActivityDeadline deadline =
                ActivityDeadline.of(DeadlineGrammar.russian().read(phrase, YEAR));
        rows.add(Activity.of(new ActivityId(id), id, "Дело " + id, deadline)
                .in("1", "Раздел")
                .withBinding(binding));
        return this;
    }

    /** Adds a row whose work are its parts, one for each phrase and binding; their ids are the row's, a slash, a number. */
    public Town rowWithParts(String id, List<String> phrases, List<Binding> bindings) {
        row(id, phrases.get(0), bindings.get(0));
        rows.add(part(rows.remove(rows.size() - 1), 0));
        for (int i = 1; i <= phrases.size(); i++) {
            row(id + "/" + i, phrases.get(i - 1), bindings.get(i - 1));
            rows.add(part(rows.remove(rows.size() - 1), i));
        }
        return this;
    }

    private static Activity part(Activity row, int index) {
        return new Activity(
                row.id(),
                index,
                index == 0,
                row.section(),
                row.sectionTitle(),
                row.number(),
                row.title(),
                row.deadline(),
                List.of(),
                "",
                "",
                row.ownBinding(),
                false,
                null);
    }

    /** Saves the plan switched on at this moment. */
    public Plan switchedOn(Instant now) {
        return store.plans().save(draft(PLAN, WORKSPACE, rows, now).withStatus(PlanStatus.ACTIVE, now));
    }

    /** A plan of these rows that is not switched on yet. */
    public static Plan draft(PlanId id, WorkspaceId workspace, List<Activity> rows, Instant now) {
        return new Plan(
                id,
                workspace,
                PlanStatus.DRAFT,
                new FileId("f"),
                "plan.docx",
                new PlanHeader(null, null, null, null, "План", YEAR, null, null),
                rows,
                List.of(),
                Map.of(),
                null,
                null,
                now,
                null,
                1,
                null,
                0);
    }

    /** The assignment of a row's only occurrence for an assignee. */
    public Assignment assignment(String row, String assignee) {
        return store.assignments().of(PLAN).stream()
                .filter(one -> one.activity().value().equals(row)
                        && one.assignee().value().equals(assignee))
                .findFirst()
                .orElseThrow();
    }

    public AssignmentState state(String row, String assignee) {
        return assignment(row, assignee).state();
    }

    /** The days on which a row is due for an assignee. */
    public List<LocalDate> days(String row, String assignee) {
        return store.assignments().of(PLAN).stream()
                .filter(one -> one.activity().value().equals(row)
                        && one.assignee().value().equals(assignee))
                .map(Assignment::due)
                .toList();
    }
}
