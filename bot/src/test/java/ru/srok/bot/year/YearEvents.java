package ru.srok.bot.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Snooze;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.plan.RowColumn;

/** What happens to a town in the course of a year, done in its store and told to who keeps count. */
final class YearEvents {

    private static final LocalDate LEAVE = LocalDate.of(YearPlan.YEAR, 7, 1);
    private static final LocalDate LEAVE_ENDS = LocalDate.of(YearPlan.YEAR, 7, 31);

    private final YearRun run;
    private final Random random;
    private final Map<ActivityId, SpokenOn> ofRows = new HashMap<>();
    private final Set<LocalDate> dates = new TreeSet<>();
    private final Set<String> announcedTo = new TreeSet<>();
    private SpokenOn ofPlan = SpokenOn.USUALLY;
    private int wishes;

    YearEvents(YearRun run, Random random) {
        this.run = run;
        this.random = random;
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(YearPlan.YEAR, month, day);
    }

    /** Everything that happens. */
    YearEvents all() {
        people();
        rows();
        quiet();
        policies();
        deputies();
        for (LocalDate day = run.first; day.isBefore(run.last); day = day.plusDays(1)) {
            LocalDate today = day;
            run.at(day, () -> wish(today));
        }
        return this;
    }

    /** A head leaves, a head blocks the bot. */
    private void people() {
        LocalDate leaves = day(9, 1);
        run.at(leaves, () -> {
            run.town.store.members().save(run.town.who("h7").departed());
            run.town.joined(YearTown.head("h7b", 7));
        });
        run.people.change(AssigneeId.of(YearTown.school(7)), leaves, new MemberId("h7b"));
        LocalDate blocks = day(4, 3);
        run.at(blocks, () -> block());
        run.people.change(AssigneeId.of(YearTown.school(13)), blocks, null);
    }

    /** Dates are moved, a row is struck out. */
    private void rows() {
        LocalDate moves = day(5, 16);
        run.at(moves, () -> move(moves));
        LocalDate strikes = day(10, 3);
        run.at(strikes, () -> strike(strikes));
    }

    /** Quiet dates beside each other and alone, one made and one given up the day before, and a July without rounds. */
    private void quiet() {
        for (LocalDate day : List.of(day(3, 6), day(4, 26), day(4, 27), day(10, 20), day(10, 27), day(12, 29))) {
            dates.add(day);
        }
        run.quietDates.addAll(dates);
        LEAVE.datesUntil(LEAVE_ENDS.plusDays(1)).forEach(run.quietDates::add);
        keepQuiet();
        run.at(day(9, 14), () -> {
            dates.add(day(9, 15));
            run.quietDates.add(day(9, 15));
            keepQuiet();
        });
        run.at(day(10, 26), () -> {
            dates.remove(day(10, 27));
            run.quietDates.remove(day(10, 27));
            keepQuiet();
        });
        LocalDate announced = run.slow().isRoundDay(LEAVE.minusWeeks(1))
                ? LEAVE.minusWeeks(1)
                : run.slow().roundBefore(LEAVE.minusWeeks(1));
        run.at(announced.minusDays(1), () -> announce(announced));
    }

    private void keepQuiet() {
        run.town.quiet(Quiet.NIGHTS
                .withDates(List.copyOf(dates))
                .withLeave(new YearSpan(MonthDay.from(LEAVE), MonthDay.from(LEAVE_ENDS))));
    }

    /** A week before, the coordinator and who has something due in the leave are told. */
    private void announce(LocalDate day) {
        announcedTo.add(day + " anna");
        run.duties.stream()
                .filter(duty -> duty.ended == null && (isInTheLeave(duty.due) || isInTheLeave(duty.reportBy)))
                .forEach(duty -> run.people
                        .personFor(duty.assignee, day)
                        .ifPresent(person -> announcedTo.add(day + " " + person.value())));
    }

    private static boolean isInTheLeave(LocalDate day) {
        return !day.isBefore(LEAVE) && !day.isAfter(LEAVE_ENDS);
    }

    /** Days of their own for some rows from the beginning, for the whole plan in spring and summer, for others later. */
    private void policies() {
        SpokenOn often = new SpokenOn(true, List.of(10, 5, 1), true, List.of(1, 2, 3, 12));
        SpokenOn before = new SpokenOn(false, List.of(4), false, List.of());
        run.at(run.first, () -> {
            rows("r2", often);
            rows("r7", before);
            rows("r18", SpokenOn.NEVER);
        });
        run.at(day(3, 2), () -> plan(new SpokenOn(false, List.of(5, 1), true, List.of(2, 4))));
        run.at(day(5, 3), () -> rows("r24", often));
        run.at(day(9, 5), () -> plan(null));
        run.at(day(9, 6), () -> rows("r18", null));
        run.at(day(11, 8), () -> rows("r30", before));
    }

    private void plan(SpokenOn days) {
        Plan plan = run.town.store.plans().find(YearTown.PLAN).orElseThrow();
        run.town.store.plans().save(plan.withReminders(days == null ? null : days.chosen()));
        ofPlan = days == null ? SpokenOn.USUALLY : days;
        spoken();
    }

    private void rows(String row, SpokenOn days) {
        ActivityId id = new ActivityId(row);
        Plan plan = run.town.store.plans().find(YearTown.PLAN).orElseThrow();
        run.town.store.plans().save(plan.withReminders(id, days == null ? null : days.chosen()));
        if (days == null) {
            ofRows.remove(id);
        } else {
            ofRows.put(id, days);
        }
        spoken();
    }

    private void spoken() {
        run.duties.forEach(duty -> duty.spokenOn = ofRows.getOrDefault(duty.row.id(), ofPlan));
    }

    /** Somebody of the department and two heads are away; one has another deputy soon, one is back early. */
    private void deputies() {
        run.at(day(2, 1), () -> {
            run.town.joined(Member.of(new MemberId("d5"), YearTown.ID, "Завуч 5", Role.ASSIGNEE, YearTown.school(5)));
            run.town
                    .store
                    .members()
                    .save(Member.of(new MemberId("d6"), YearTown.ID, "Завуч 6", Role.ASSIGNEE, YearTown.school(6)));
        });
        away(day(2, 3), "c2", "c3", day(2, 6), day(2, 22));
        away(day(2, 13), "c2", "c4", day(2, 14), day(3, 3));
        away(day(3, 20), "h5", "d5", day(3, 21), day(5, 19));
        away(day(9, 18), "c1", "c5", day(9, 18), day(12, 1));
        run.at(day(10, 11), () -> back("c1", day(10, 12)));
        run.people.back(new MemberId("c1"), day(10, 12));
        // Who never connected cannot be written to: the head is.
        run.at(day(3, 20), () -> substitute("h6", "d6", day(3, 21), day(4, 28)));
    }

    private void away(LocalDate said, String who, String deputy, LocalDate from, LocalDate until) {
        run.at(said, () -> substitute(who, deputy, from, until));
        LocalDate morning = from.isAfter(said) ? from : said.plusDays(1);
        run.people.away(new MemberId(who), new MemberId(deputy), morning, until);
    }

    private void substitute(String who, String deputy, LocalDate from, LocalDate until) {
        MemberId away = new MemberId(who);
        Substitution now =
                new Substitution(away, YearTown.ID, new MemberId(deputy), from, until, new MemberId("anna"), 0);
        var all = run.town.store.substitutions();
        all.save(all.find(away).map(before -> before.changedTo(now)).orElse(now));
    }

    private void back(String who, LocalDate day) {
        var all = run.town.store.substitutions();
        all.save(all.find(new MemberId(who)).orElseThrow().endedBefore(day));
    }

    /** One in eight of those who got a message this morning wishes to hear of something later. */
    private void wish(LocalDate today) {
        Map<AssignmentId, Duty> open = run.open();
        List<YearRun.Sent> morning = run.rounds().stream()
                .filter(one -> one.message().references().get("date").equals(today.toString()))
                .filter(one -> random.nextInt(8) == 0)
                .toList();
        for (YearRun.Sent one : morning) {
            List<Duty> rows = new ArrayList<>();
            one.message().references().getOrDefault("rows", "").lines().forEach(id -> {
                Duty duty = open.get(new AssignmentId(id));
                if (duty != null && random.nextInt(3) > 0) {
                    rows.add(duty);
                }
            });
            wish(new MemberId(one.message().references().get("member")), rows, today);
        }
    }

    private void wish(MemberId who, List<Duty> rows, LocalDate today) {
        LocalDate next = run.slow().roundAfter(today);
        int choice = random.nextInt(3);
        LocalDate day = choice == 0 ? today : choice == 1 ? next : run.slow().roundAfter(next);
        for (Duty duty : rows) {
            boolean theirs = run.people.personFor(duty.assignee, today).equals(Optional.of(who));
            if (theirs && !isChangedToday(duty, today)) {
                duty.wish = new Duty.Wish(who, today, day, choice == 0);
                var all = run.town.store.assignments();
                var one = all.find(duty.id).orElseThrow();
                all.save(one.withProgress(one.progress().snoozed(new Snooze(who, today, day, choice == 0))));
                wishes++;
            }
        }
    }

    /** Whoever left, blocked the bot or was replaced at this noon wishes nothing more. */
    private boolean isChangedToday(Duty duty, LocalDate today) {
        return !run.people
                .personFor(duty.assignee, today)
                .equals(run.people.personFor(duty.assignee, today.plusDays(1)));
    }

    /** The leave was announced to whom it concerns, and the year was not too quiet to show anything. */
    void check() {
        assertThat(run.reminders("leave"))
                .extracting(one -> one.at().atZone(run.town.zone).toLocalDate() + " "
                        + one.message().references().get("member"))
                .containsExactlyInAnyOrderElementsOf(announcedTo);
        assertThat(announcedTo).hasSizeGreaterThan(3);
        assertThat(wishes).isGreaterThan(300);
        assertThat(run.expectedEvenings()).isGreaterThan(50);
        assertThat(run.rounds())
                .filteredOn(one -> one.message().references().get("member").equals("d5"))
                .isNotEmpty();
        assertThat(run.rounds())
                .filteredOn(one -> String.valueOf(one.message().screen()).contains("Вы замещаете"))
                .hasSizeGreaterThan(20);
    }

    private void block() {
        var account = YearTown.account(new MemberId("h13"));
        var accounts = run.town.store.accounts();
        accounts.save(accounts.find(account).orElseThrow().reachable(false));
    }

    /** Rows of one date in the month ahead are moved by two weeks or so, each second of them. */
    private void move(LocalDate today) {
        Plan plan = run.town.store.plans().find(YearTown.PLAN).orElseThrow();
        List<Activity> rows = plan.activities().stream()
                .map(row -> isInTheMonthAhead(row, today) && random.nextBoolean()
                        ? moved(row, today, 10 + random.nextInt(8))
                        : row)
                .toList();
        assertThat(rows).isNotEqualTo(plan.activities());
        run.town.store.plans().save(plan.withActivities(rows));
    }

    private static boolean isInTheMonthAhead(Activity row, LocalDate today) {
        List<LocalDate> days = row.deadline().certainDue();
        return days.size() == 1 && days.get(0).isAfter(today) && days.get(0).isBefore(today.plusMonths(1));
    }

    private Activity moved(Activity row, LocalDate today, int days) {
        LocalDate before = row.deadline().certainDue().get(0);
        LocalDate after = before.plusDays(days);
        run.town
                .store
                .rowChanges()
                .append(new RowChange(
                        "move-" + row.id().value(),
                        YearTown.ID,
                        YearTown.PLAN,
                        row.id(),
                        RowColumn.DEADLINE,
                        before.toString(),
                        after.toString(),
                        "устно",
                        new MemberId("anna"),
                        run.town.at(today, 12)));
        run.duties.stream()
                .filter(duty -> duty.row.id().equals(row.id()) && duty.ended == null)
                .forEach(duty -> {
                    duty.due = run.slow().due(after);
                    duty.reportBy = run.slow().reportBy(duty.due);
                });
        return row.withDeadline(row.deadline().settledAs(after.toString(), List.of(after)));
    }

    private void strike(LocalDate today) {
        Plan plan = run.town.store.plans().find(YearTown.PLAN).orElseThrow();
        List<Activity> rows = plan.activities().stream()
                .map(row -> row.id().value().equals("r12") ? row.removed(true) : row)
                .toList();
        run.town.store.plans().save(plan.withActivities(rows));
        run.duties.stream()
                .filter(duty -> duty.row.id().value().equals("r12") && duty.ended == null)
                .forEach(duty -> duty.ended = today);
    }
}
