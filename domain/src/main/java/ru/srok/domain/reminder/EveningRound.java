package ru.srok.domain.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.PersonalAssignments;
import ru.srok.domain.assignment.Snooze;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceHours;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DailyHours;
import ru.srok.domain.time.DueWork;

/** In the evening: one message for each person who in the course of the day wished to be reminded then. */
public final class EveningRound implements DueWork {

    /** When it goes out. */
    public static final LocalTime AT = LocalTime.of(18, 0);

    private final Repositories store;
    private final WorkspaceHours hours;

    /** Puts messages into the outbox of this store. */
    public EveningRound(Repositories store) {
        this.store = store;
        this.hours = new WorkspaceHours(store.workspaces(), EveningRound::next);
    }

    @Override
    public String name() {
        return "evening";
    }

    @Override
    public Optional<Instant> nextAfter(Instant done) {
        return hours.nextAfter(done);
    }

    private static Instant next(Workspace workspace, Instant done) {
        return DailyHours.nextAfter(done, AT, workspace.zone(), any -> true);
    }

    @Override
    public void run(Instant due) {
        hours.at(due).stream().forEach(workspace -> run(workspace, LocalDate.ofInstant(due, workspace.zone()), due));
    }

    private void run(Workspace workspace, LocalDate today, Instant due) {
        Set<String> people = new TreeSet<>();
        store.assignments()
                .of(workspace.id())
                .forEach(one -> wished(one, today).ifPresent(by -> people.add(by.value())));
        people.forEach(id -> queue(workspace, new MemberId(id), today, due));
    }

    private static Optional<MemberId> wished(Assignment one, LocalDate today) {
        return one.progress()
                .snoozed()
                .filter(snooze -> snooze.evening() && snooze.day().equals(today))
                .map(Snooze::by);
    }

    private void queue(Workspace workspace, MemberId member, LocalDate today, Instant due) {
        store.members()
                .find(member)
                .flatMap(Ownership::addressOf)
                .ifPresent(account -> store.outbox()
                        .add(OutboxMessage.later(
                                key(workspace, today, member),
                                OutboxMessage.Kind.REMINDER,
                                account,
                                Map.of("type", "evening", "member", member.value(), "date", today.toString()),
                                due)));
    }

    /** What a person wished to be reminded of on an evening and still has to do, in the order of the day that matters. */
    public List<Assignment> rows(Workspace workspace, MemberId member, LocalDate evening) {
        Set<PlanId> active = store.plans().of(workspace.id()).stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .map(Plan::id)
                .collect(Collectors.toSet());
        return store.members().find(member).stream()
                .flatMap(person -> PersonalAssignments.reportable(store, person, evening).stream())
                .filter(one -> wished(one, evening).filter(member::equals).isPresent())
                .filter(one -> one.lead() && one.state().isOpen() && active.contains(one.plan()))
                .sorted(Comparator.comparing(one -> ReminderPolicy.dayThatMatters(one, evening)))
                .toList();
    }

    /** Whether the message that a person wished for was sent. */
    static boolean reached(Repositories store, Workspace workspace, Snooze snooze) {
        return store.outbox()
                .find(key(workspace, snooze.day(), snooze.by()))
                .filter(message -> message.state() == OutboxMessage.State.SENT)
                .isPresent();
    }

    private static String key(Workspace workspace, LocalDate day, MemberId member) {
        return "evening:" + workspace.id().value() + ":" + day + ":" + member.value();
    }
}
