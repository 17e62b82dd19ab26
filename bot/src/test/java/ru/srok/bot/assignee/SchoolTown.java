package ru.srok.bot.assignee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Rendered;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.file.FileId;
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
import ru.srok.domain.plan.ActivityDeadline;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanHeader;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportStatus;

/** A town for conversations: a coordinator, a curator, two schools with heads, and a plan made of rows. */
final class SchoolTown {

    static final WorkspaceId WORKSPACE = new WorkspaceId("town");
    static final PlanId PLAN = new PlanId("plan");
    static final Instant MONDAY = Instant.parse("2026-04-27T05:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-03-02T05:00:00Z");
    private static final Path PRINTED = Path.of("target", "assignee-texts.txt");

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
        ActivityDeadline deadline =
                ActivityDeadline.of(DeadlineGrammar.russian().read(phrase, PlanPeriod.ofYears(2026, 2026)));
        Binding binding =
                new Binding(List.of(assignees).stream().map(AssigneeId::new).toList(), mode, new MemberId("boris"));
        rows.add(new Activity(
                new ActivityId("a" + rows.size()),
                0,
                false,
                "1",
                "Методическая работа",
                number,
                title,
                deadline,
                List.of(),
                "",
                "Справка",
                binding,
                false));
        return this;
    }

    /** Switches the plan on before its rows are due. */
    SchoolTown on() {
        PlanHeader header = new PlanHeader(null, null, null, null, "План", PlanPeriod.ofYears(2026, 2026), null, null);
        Plan plan = new Plan(
                PLAN,
                WORKSPACE,
                PlanStatus.DRAFT,
                new FileId("f"),
                "plan.docx",
                header,
                rows,
                List.of(),
                Map.of(),
                null,
                null,
                BEFORE,
                null,
                1,
                0);
        Plan active = room.store().plans().save(plan.withStatus(PlanStatus.ACTIVE, BEFORE));
        new Unfolding(room.store()).unfold(active, MONDAY);
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

    /** Writes what somebody sees to a file, for people to read. */
    void print(String title, List<Screen> screens) {
        StringBuilder out = new StringBuilder("\n===== " + title + " =====\n");
        for (Screen screen : screens) {
            out.append(screen.html()).append('\n');
            for (List<Button> row : screen.rows()) {
                row.forEach(button -> out.append('[').append(button.label()).append("] "));
                out.append('\n');
            }
            out.append("---\n");
        }
        try {
            Files.createDirectories(PRINTED.toAbsolutePath().getParent());
            Files.writeString(PRINTED, out, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
