package ru.srok.bot.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.DigestFigures;
import ru.srok.domain.summary.DueReports;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.Summaries;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.RowName;
import ru.srok.messages.summary.StandingWords;

/** Where one plan stands at one moment, with the names of who is behind it. */
final class Standing {

    private static final int NAME = 60;

    private final Repositories store;
    private final Workspace workspace;
    private final Instant now;
    private final PlanSummary summary;
    private final Ownership ownership;
    private @Nullable DigestFigures digest;

    Standing(Repositories store, Workspace workspace, Plan plan, Instant now) {
        this.store = store;
        this.workspace = workspace;
        this.now = now;
        this.summary = new Summaries(store).of(workspace, plan, today());
        this.ownership = new Ownership(store.members().of(workspace.id()));
    }

    Repositories store() {
        return store;
    }

    Workspace workspace() {
        return workspace;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, workspace.zone());
    }

    Plan plan() {
        return summary.plan();
    }

    PlanSummary summary() {
        return summary;
    }

    DueReports due() {
        return DueReports.of(summary.assignments(), today());
    }

    StandingWords words() {
        return new StandingWords(today(), WorkingCalendars.of(workspace));
    }

    List<PlanSummary.AssignmentLine> linesOf(AssigneeId assignee) {
        return summary.assignments().stream()
                .filter(line -> line.assignment().assignee().equals(assignee))
                .toList();
    }

    /** The assignments of a row, with those of its parts. */
    List<PlanSummary.AssignmentLine> linesOf(Activity row) {
        return summary.assignments().stream()
                .filter(line -> line.assignment().activity().equals(row.id())
                        || line.assignment().activity().row().equals(row.id()))
                .toList();
    }

    /** What the weekly digest says of it; counted once. */
    DigestFigures digest() {
        DigestFigures known = digest;
        if (known == null) {
            known = DigestFigures.of(summary, workspace, today(), store);
            digest = known;
        }
        return known;
    }

    Optional<Activity> rowOf(Assignment one) {
        return plan().activity(one.activity());
    }

    /** The name of an assignment's row; an empty one if the plan has it no more. */
    RowName nameOf(Assignment one) {
        return rowOf(one).map(row -> RowName.of(plan(), row, "")).orElse(RowName.UNKNOWN);
    }

    /** The institution's or person's name, shortened and escaped. */
    String nameOf(AssigneeId assignee) {
        String name = school(assignee)
                .map(Institution::name)
                .or(() -> assignee.member().flatMap(store.members()::find).map(Member::name))
                .orElse(assignee.value());
        return Html.escape(Html.shorten(name, NAME));
    }

    Optional<Institution> school(AssigneeId assignee) {
        return assignee.institution().flatMap(store.institutions()::find);
    }

    /** Who is called about an assignee. */
    Optional<Member> personOf(AssigneeId assignee) {
        return ownership.answerable(assignee);
    }

    /** Whether the bot can write to somebody. */
    boolean isReachable(Member member) {
        return Ownership.addressOf(member)
                .flatMap(store.accounts()::find)
                .map(account -> account.reachable())
                .orElse(true);
    }
}
