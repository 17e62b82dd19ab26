package ru.srok.bot.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import ru.srok.bot.PlanOfRows;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.store.Repositories;

/** A department of a coordinator and five colleagues, with connected heads of schools, in a store. */
final class YearTown {

    static final WorkspaceId ID = new WorkspaceId("town");
    static final PlanId PLAN = new PlanId("plan");
    static final int COLLEAGUES = 5;

    final Repositories store;
    final ZoneId zone;
    final int schools;

    YearTown(Repositories store, ZoneId zone, int schools) {
        this.store = store;
        this.zone = zone;
        this.schools = schools;
        store.workspaces()
                .save(Workspace.of(ID, "Управление образования", zone, Instant.parse("2022-01-10T06:00:00Z")));
        joined(Member.of(new MemberId("anna"), ID, "Анна Координатор", Role.COORDINATOR, null));
        IntStream.rangeClosed(1, COLLEAGUES)
                .forEach(i -> joined(Member.of(new MemberId("c" + i), ID, "Специалист " + i, Role.ASSIGNEE, null)));
        for (int i = 1; i <= schools; i++) {
            store.institutions().save(new Institution(school(i), ID, "Школа № " + i, true, 0));
            joined(head("h" + i, i));
        }
    }

    static YearTown inMemory(ZoneId zone, int schools) {
        return new YearTown(new MemoryStore(), zone, schools);
    }

    static Member head(String id, int school) {
        return Member.of(new MemberId(id), ID, "Директор " + id, Role.HEAD, school(school));
    }

    static InstitutionId school(int number) {
        return new InstitutionId("s" + number);
    }

    static AccountId account(MemberId member) {
        return AccountId.of("tg", "1", member.value());
    }

    /** Adds a member with an account of their own. */
    void joined(Member member) {
        AccountId account = account(member.id());
        store.members().save(member.withAccount(account));
        store.accounts().save(Account.unknown(account).speakingFor(member.id()));
    }

    Member who(String id) {
        return store.members().find(new MemberId(id)).orElseThrow();
    }

    Workspace workspace() {
        return store.workspaces().find(ID).orElseThrow();
    }

    /** Round and digest at other hours, and more days worked. */
    void settings(LocalTime round, LocalTime digest, List<LocalDate> worked) {
        WorkspaceSettings now = workspace().settings();
        store.workspaces()
                .save(workspace()
                        .withSettings(now.withRoundAt(round)
                                .withDigest(now.digestDay(), digest)
                                .withDays(List.of(), worked)));
    }

    void quiet(Quiet quiet) {
        store.workspaces().save(workspace().withSettings(workspace().settings().withQuiet(quiet)));
    }

    /** Switches a plan of these rows on. */
    Plan switchedOn(List<Activity> rows, PlanPeriod period, Instant now) {
        PlanOfRows sample = new PlanOfRows(PLAN, ID, period);
        return PlanOfRows.switchedOn(store, sample.draft("План", rows, now), now);
    }

    Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
