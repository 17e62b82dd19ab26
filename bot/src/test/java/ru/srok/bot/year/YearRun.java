package ru.srok.bot.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.srok.bot.rehearsal.Machinery;
import ru.srok.bot.rehearsal.VirtualTime;
import ru.srok.bot.up.Engines;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.briefing.FridayPage;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.Reporting;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.BusinessClock;

/**
 * A year of a town: at noon of each day people report what they happen to report on that day, and what must happen to
 * somebody happens; what the bot sent is held against the slow reading of its rules.
 */
final class YearRun {

    record Sent(Instant at, OutboxMessage message) {}

    final YearTown town;
    final List<Duty> duties = new ArrayList<>();
    final List<Sent> sent = new ArrayList<>();
    final LocalDate first;
    final LocalDate last;
    final YearPeople people = new YearPeople();
    final Set<LocalDate> quietDates = new TreeSet<>();
    private final SlowReminders slow;
    private final Reporting reporting;
    private final Map<LocalDate, Runnable> noons = new TreeMap<>();
    private final Expected rounds = new Expected("round");
    private final Expected evenings = new Expected("evening");
    private int ids;

    YearRun(YearTown town, LocalDate first, LocalDate last) {
        this.town = town;
        this.first = first;
        this.last = last;
        Set<LocalDate> more = Set.copyOf(town.workspace().settings().extraWorkingDays());
        Set<LocalDate> worked = first.minusYears(1)
                .datesUntil(last.plusYears(2))
                .filter(day -> WorkingCalendar.federal().isWorking(day) || more.contains(day))
                .collect(Collectors.toSet());
        this.slow = new SlowReminders(worked::contains, quietDates::contains);
        this.reporting = new Reporting(town.store, () -> "id" + ids++);
    }

    /** Switches the rows on and notes what everybody will owe and when they will report it. */
    YearRun plan(List<Activity> rows, Random random) {
        Plan plan = town.switchedOn(rows, YearPlan.PERIOD, town.at(first, 9));
        for (Activity row : rows) {
            row.deadline().certainDue().stream()
                    .filter(day -> !day.isBefore(first))
                    .forEach(day -> assignees(row).forEach(who -> duties.add(duty(plan, row, day, who))));
        }
        duties.sort(Comparator.comparing((Duty duty) -> duty.id.value()));
        duties.forEach(duty -> duty.willReport = reportDay(duty, random));
        return this;
    }

    private Stream<AssigneeId> assignees(Activity row) {
        boolean each = row.binding().orElseThrow().mode().kind() == ClosingMode.Kind.EACH;
        return each
                ? IntStream.rangeClosed(1, town.schools).mapToObj(i -> AssigneeId.of(YearTown.school(i)))
                : Stream.of(row.binding().orElseThrow().assignees().get(0));
    }

    private Duty duty(Plan plan, Activity row, LocalDate printed, AssigneeId who) {
        Duty duty = new Duty(AssignmentId.of(plan.id(), row.id(), printed, who), row, who);
        duty.due = slow.due(printed);
        duty.reportBy = slow.reportBy(duty.due);
        return duty;
    }

    /** Most report about their date, some long after it, one in sixteen never. */
    private LocalDate reportDay(Duty duty, Random random) {
        long days = Math.round(random.nextGaussian() * 5 + 1);
        boolean late = random.nextInt(12) == 0;
        boolean never = random.nextInt(16) == 0;
        LocalDate day = duty.due.plusDays(late ? days + 15 : days);
        return never ? null : day.isBefore(first) ? first : day;
    }

    /** Something that happens at noon of a day, after the reports. */
    void at(LocalDate day, Runnable deed) {
        noons.merge(day, deed, (one, other) -> () -> {
            one.run();
            other.run();
        });
    }

    /** How the time of a stretch passes. */
    interface Passing {
        void run(VirtualTime time, Instant from, Instant until);
    }

    void run() {
        run((time, from, until) -> time.runUntil(until));
    }

    void run(Passing passing) {
        VirtualTime time = new VirtualTime(
                town.store, YearRun::withoutPages, town.at(first, 9), (at, message) -> sent.add(new Sent(at, message)));
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            expect(day);
            passing.run(time, day.equals(first) ? town.at(day, 9) : town.at(day.minusDays(1), 12), town.at(day, 12));
            noon(day);
        }
    }

    /** The Friday page of each week would only be drawn, which takes longer than all the rest of its week. */
    private static Machinery withoutPages(Repositories store, BusinessClock clock) {
        Machinery all = Engines.real().over(store, clock);
        return new Machinery(
                all.works().stream()
                        .filter(work -> !(work instanceof FridayPage))
                        .toList(),
                all.renderers());
    }

    /** Nothing is expected of the first morning: the plan is switched on after it. */
    private void expect(LocalDate day) {
        Map<MemberId, List<Duty>> owed = new TreeMap<>(Comparator.comparing(MemberId::value));
        for (Duty duty : duties) {
            // What is farther away than any of the rules reaches is only left out to save time.
            boolean near = duty.due.isAfter(day.minusDays(90)) && duty.due.isBefore(day.plusDays(40));
            if (near) {
                people.personFor(duty.assignee, day)
                        .ifPresent(person -> owed.computeIfAbsent(person, any -> new ArrayList<>())
                                .add(duty));
            }
        }
        owed.forEach((person, theirs) -> {
            List<Duty> named = day.equals(first) ? List.of() : slow.named(person, theirs, day);
            if (!named.isEmpty()) {
                rounds.add(day, person, named);
            }
        });
    }

    private void noon(LocalDate day) {
        for (Duty duty : duties) {
            if (duty.ended == null && day.equals(duty.willReport)) {
                report(duty, day);
                duty.ended = day;
            }
        }
        Optional.ofNullable(noons.get(day)).ifPresent(Runnable::run);
        expectEvening(day);
    }

    private void report(Duty duty, LocalDate day) {
        MemberId who = people.personFor(duty.assignee, day).orElse(new MemberId("anna"));
        Instant now = town.at(day, 12);
        Report draft = reporting.begin(town.who(who.value()), List.of(duty.id), now);
        reporting.send(draft.saying(ReportKind.DONE, now), now);
    }

    /** Who wished at noon to be reminded in the evening of what is still open. */
    private void expectEvening(LocalDate day) {
        Map<MemberId, List<Duty>> wished = new TreeMap<>(Comparator.comparing(MemberId::value));
        duties.stream()
                .filter(duty -> duty.ended == null && duty.wish != null)
                .filter(duty -> duty.wish.evening() && duty.wish.day().equals(day))
                .forEach(duty -> wished.computeIfAbsent(duty.wish.by(), any -> new ArrayList<>())
                        .add(duty));
        wished.forEach((person, rows) -> evenings.add(day, person, rows));
    }

    /** What was sent and should not have been, what was not sent, and what named other rows. */
    List<String> differences() {
        List<String> all = new ArrayList<>(rounds.differences(rounds()));
        all.addAll(evenings.differences(reminders("evening")));
        return all;
    }

    List<Sent> rounds() {
        return of(OutboxMessage.Kind.ROUND).toList();
    }

    /** What belongs to reminding and is no round, of a type. */
    List<Sent> reminders(String type) {
        return of(OutboxMessage.Kind.REMINDER)
                .filter(one -> type.equals(one.message().references().get("type")))
                .toList();
    }

    private Stream<Sent> of(OutboxMessage.Kind kind) {
        return sent.stream().filter(one -> one.message().kind() == kind);
    }

    /** What nobody reported yet, by its identity. */
    Map<AssignmentId, Duty> open() {
        return duties.stream().filter(duty -> duty.ended == null).collect(Collectors.toMap(one -> one.id, one -> one));
    }

    int expectedMessages() {
        return rounds.size();
    }

    int expectedEvenings() {
        return evenings.size();
    }

    SlowReminders slow() {
        return slow;
    }
}
