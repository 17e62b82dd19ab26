package ru.srok.bot.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ru.srok.bot.PlanOfRows;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.report.Attachment;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.Reporting;
import ru.srok.domain.store.Repositories;

/** A department with schools and a plan, built into the store of a test. */
public final class Municipality {

    public static final WorkspaceId WORKSPACE = new WorkspaceId("town");
    public static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    public static final PlanPeriod YEAR = PlanPeriod.ofYears(2026, 2026);
    public static final Binding EACH_SCHOOL =
            new Binding(List.of(AssigneeId.ALL_INSTITUTIONS), ClosingMode.EACH, new MemberId("anna"));

    private static final List<String> HEADS =
            List.of("Кузнецова Ольга Петровна", "Орлов Пётр Ильич", "Белова Нина Павловна", "Гусев Олег Юрьевич");

    public final Repositories store;
    private final List<Activity> rows = new ArrayList<>();
    private int reports;

    public Municipality(Repositories store) {
        this.store = store;
        store.workspaces()
                .save(Workspace.of(WORKSPACE, "Управление образования", ZONE, Instant.parse("2026-01-12T06:00:00Z")));
        member("anna", "Смирнова Анна Ивановна", Role.COORDINATOR, null, "8 900 111-22-33");
        member("boris", "Лебедев Борис Сергеевич", Role.ASSIGNEE, null, "");
        for (int i = 1; i <= HEADS.size(); i++) {
            InstitutionId school = new InstitutionId("s" + i);
            String name = i == 4 ? "Детский сад № 4" : "Школа № " + i;
            store.institutions().save(new Institution(school, WORKSPACE, name, true, 0));
            member("h" + i, HEADS.get(i - 1), Role.HEAD, school, "8 900 000-00-0" + i);
        }
    }

    public void member(String id, String name, Role role, InstitutionId school, String phone) {
        store.members()
                .save(new Member(new MemberId(id), WORKSPACE, name, role, school, "", phone, List.of(), true, 0));
    }

    /** Joins an account of this number to a member. */
    public Municipality joined(String id, int number) {
        AccountId account = AccountId.of("tg", "1", Integer.toString(number));
        store.members().save(who(id).withAccount(account));
        store.accounts().save(Account.unknown(account).speakingFor(new MemberId(id)));
        return this;
    }

    public Member who(String id) {
        return store.members().find(new MemberId(id)).orElseThrow();
    }

    public Workspace workspace() {
        return store.workspaces().find(WORKSPACE).orElseThrow();
    }

    /** Adds a row to the plan that is switched on next; its number is also its identity. */
    public Municipality row(String number, String title, String phrase, Binding binding) {
        String section = number.substring(0, Math.max(1, number.lastIndexOf('.')));
        rows.add(sample().row(number, number, title, phrase)
                .in(section, "Раздел " + section)
                .withResult("Справка")
                .withBinding(binding));
        return this;
    }

    /** Adds a row whose work are its parts; each has a phrase of these and the row's number. */
    public Municipality rowWithParts(String number, String title, List<String> phrases, Binding binding) {
        row(number, title, phrases.get(0), binding);
        Activity row = rows.remove(rows.size() - 1);
        rows.add(part(row, row, 0));
        for (int i = 1; i <= phrases.size(); i++) {
            row(number, title + ", часть " + i, phrases.get(i - 1), binding);
            rows.add(part(row, rows.remove(rows.size() - 1), i));
        }
        return this;
    }

    private static Activity part(Activity row, Activity part, int index) {
        String id = row.id().value() + (index == 0 ? "" : "/" + index);
        return new Activity(
                new ActivityId(id),
                index,
                index == 0,
                row.section(),
                row.sectionTitle(),
                row.number(),
                part.title(),
                part.deadline(),
                List.of(),
                "",
                row.result(),
                row.ownBinding(),
                false,
                null);
    }

    /** Switches a plan with the rows added so far on. */
    public Plan switchedOn(String title, String day) {
        Instant now = morning(day);
        Plan plan = sample().draft(title, rows, now);
        rows.clear();
        return PlanOfRows.switchedOn(store, plan, now);
    }

    private PlanOfRows sample() {
        return new PlanOfRows(new PlanId("plan" + store.plans().of(WORKSPACE).size()), WORKSPACE, YEAR);
    }

    /** Unfolds a plan as it would be on a night. */
    public void unfold(Plan plan, String day) {
        new Unfolding(store).unfold(plan, morning(day));
    }

    /** The only occurrence of a row for a school or a member such as {@code i:s1}. */
    public Assignment assignment(String row, String assignee) {
        return store.assignments().of(WORKSPACE, new AssigneeId(assignee)).stream()
                .filter(one -> one.activity().value().equals(row))
                .findFirst()
                .orElseThrow();
    }

    /** Reports a row. */
    public void reported(String day, String who, ReportKind kind, String words, AssignmentId row) {
        send(day, who, row, kind, words, List.of());
    }

    /** Reports a row as done with a photo. */
    public void filed(String day, String who, String words, AssignmentId row) {
        Attachment photo = new Attachment(new FileId("photo"), "справка.jpg", "photo", 1000, "m");
        send(day, who, row, ReportKind.DONE, words, List.of(photo));
    }

    private void send(String day, String who, AssignmentId row, ReportKind kind, String words, List<Attachment> files) {
        Reporting reporting = new Reporting(store, () -> "report%010d".formatted(reports++));
        Instant now = morning(day);
        Report draft = reporting.begin(who(who), List.of(row), now);
        List<Report.TextPart> parts = List.of(new Report.TextPart("m" + reports, words));
        reporting.send(draft.with(parts, files, now).saying(kind, now), now);
    }

    /** Notes that a round of this day spoke of an assignment. */
    public void reminded(String day, Assignment one) {
        Assignment now = store.assignments().find(one.id()).orElseThrow();
        store.assignments().save(now.withProgress(now.progress().remindedOn(LocalDate.parse(day))));
    }

    /** Nine o'clock in the morning of a day. */
    public static Instant morning(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(ZONE).toInstant();
    }
}
