package ru.srok.bot.assignee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.PlanOfRows;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Rendered;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.InvitationLinks;
import ru.srok.domain.people.Joining;
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
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportStatus;

/** A town for conversations: a coordinator, a curator, two schools with heads, and a plan made of rows. */
final class SchoolTown {

    static final WorkspaceId WORKSPACE = new WorkspaceId("town");
    static final PlanId PLAN = new PlanId("plan");
    static final Instant MONDAY = Instant.parse("2026-04-27T05:00:00Z");
    private static final PlanOfRows SAMPLE = new PlanOfRows(PLAN, WORKSPACE, PlanPeriod.ofYears(2026, 2026));
    private static final Instant BEFORE = Instant.parse("2026-03-02T05:00:00Z");

    final ChatRoom room;
    private Assignees assignees;
    private int links;
    private final List<Activity> rows = new ArrayList<>();

    SchoolTown() {
        room = new ChatRoom(MONDAY, things -> {
            assignees = new Assignees(things.store(), things.ids(), () -> "srok_bot");
            List<Conversation> all = new ArrayList<>();
            all.add(routes -> routes.command("help", Permission.MEMBERS, dialogue -> assignees.help(dialogue)));
            all.add(routes -> routes.start(Permission.ANYBODY, dialogue -> {
                if (dialogue.incoming() instanceof Incoming.Started started) {
                    assignees.opened(dialogue, started.payload());
                }
            }));
            all.addAll(assignees.conversations());
            return all;
        });
        room.store()
                .workspaces()
                .save(Workspace.of(WORKSPACE, "Управление образования", ZoneId.of("Europe/Moscow"), BEFORE));
        member("anna", "Петрова Анна Ивановна", Role.COORDINATOR, null);
        member("boris", "Борисов Борис Борисович", Role.ASSIGNEE, null);
        for (int i = 1; i <= 2; i++) {
            InstitutionId school = new InstitutionId("s" + i);
            room.store().institutions().save(new Institution(school, WORKSPACE, "Школа № " + i, true, 0));
            member("h" + i, "Директорова Мария Петровна" + (i == 1 ? "" : " Вторая"), Role.HEAD, school.value());
        }
    }

    void help(Chat chat) {
        chat.command("help");
    }

    Assignees assignees() {
        return assignees;
    }

    Member member(String id, String name, Role role, @Nullable String school) {
        InstitutionId where = school == null ? null : new InstitutionId(school);
        return room.store()
                .members()
                .save(new Member(new MemberId(id), WORKSPACE, name, role, where, "", "8 900 00", List.of(), true, 0));
    }

    Member who(String id) {
        return room.store().members().find(new MemberId(id)).orElseThrow();
    }

    /** A chat of somebody who joined before. */
    Chat joined(String id, int number) {
        Chat chat = room.person(number);
        new Joining(room.store()).connect(chat.account(), who(id));
        return chat;
    }

    String link(String id) {
        return new InvitationLinks(room.store().invitations(), () -> id + "-secret-secret-" + ++links)
                .issue(who(id), room.clock().instant());
    }

    /** Adds a row that each of these does. */
    SchoolTown row(String number, String title, String phrase, String... assignees) {
        return row(number, title, phrase, ClosingMode.EACH, assignees);
    }

    SchoolTown row(String number, String title, String phrase, ClosingMode mode, String... assignees) {
        Binding binding =
                new Binding(List.of(assignees).stream().map(AssigneeId::new).toList(), mode, new MemberId("boris"));
        rows.add(SAMPLE.row("a" + rows.size(), number, title, phrase)
                .in("1", "Методическая работа")
                .withResult("Справка")
                .withBinding(binding));
        return this;
    }

    /** Switches the plan on before its rows are due. */
    SchoolTown on() {
        PlanOfRows.switchedOn(room.store(), SAMPLE.draft("План", rows, BEFORE), MONDAY);
        return this;
    }

    /** Gives every row to another curator. */
    void recurate(MemberId curator) {
        Plan plan = room.store().plans().find(PLAN).orElseThrow();
        room.store()
                .plans()
                .save(plan.withActivities(plan.activities().stream()
                        .map(row -> row.withBinding(row.binding().orElseThrow().withCurator(curator)))
                        .toList()));
    }

    SchoolTown reviewed() {
        Workspace workspace = room.store().workspaces().find(WORKSPACE).orElseThrow();
        room.store()
                .workspaces()
                .save(workspace.withSettings(workspace.settings().withReview(true)));
        return this;
    }

    Assignment assignment(String number, String assignee) {
        ActivityId id = rows.stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
        return room.store().assignments().of(PLAN).stream()
                .filter(one ->
                        one.activity().equals(id) && one.assignee().value().equals(assignee))
                .findFirst()
                .orElseThrow();
    }

    AssignmentState state(String number, String assignee) {
        return assignment(number, assignee).state();
    }

    List<Report> reports(ReportStatus status) {
        return room.store().reports().of(WORKSPACE).stream()
                .filter(one -> one.status() == status)
                .toList();
    }

    /** The notices that wait for somebody, as they would be worded now. */
    List<Screen> notices(AccountId account) {
        return room.store().outbox().in(OutboxMessage.State.WAITING).stream()
                .filter(message -> message.recipient().equals(account))
                .flatMap(message -> render(message).map(Rendered::screen).stream())
                .toList();
    }

    /** Sends what waits for them. */
    void deliver(Chat... chats) {
        for (Chat chat : chats) {
            room.store().outbox().in(OutboxMessage.State.WAITING).stream()
                    .filter(message -> message.recipient().equals(chat.account()))
                    .sorted(Comparator.comparing(OutboxMessage::id))
                    .forEach(message -> render(message).ifPresent(words -> room.deliver(message, words)));
        }
    }

    Optional<Rendered> render(OutboxMessage message) {
        return assignees.renderers().stream()
                .filter(one -> one.kind() == message.kind())
                .findFirst()
                .flatMap(one -> one.render(message, room.clock().instant()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(room.clock().instant(), ZoneId.of("Europe/Moscow"));
    }
}
