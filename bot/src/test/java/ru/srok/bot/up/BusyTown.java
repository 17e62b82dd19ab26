package ru.srok.bot.up;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.srok.bot.assignee.Assignees;
import ru.srok.bot.briefing.BriefingConversation;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.SentFile;
import ru.srok.bot.coordinator.Desk;
import ru.srok.bot.rehearsal.Rehearsal;
import ru.srok.bot.rehearsal.RehearsalConversation;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.briefing.Briefings;
import ru.srok.domain.briefing.PlanChanges;
import ru.srok.domain.chat.Action;
import ru.srok.domain.file.FileId;
import ru.srok.domain.file.StoredFile;
import ru.srok.domain.people.Joining;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.ResponsiblePhrase;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.RoundPreview;

/** The whole bot with a coordinator, a head of a school, and one plan that is put to work. */
final class BusyTown {

    private static final String SCHOOL = "Муниципальное бюджетное общеобразовательное учреждение «Школа <имени> А & Б»";

    final ChatRoom room = new ChatRoom(Instant.parse("2022-01-10T06:00:00Z"), BusyTown::subjects);
    final Chat anna = room.person(1);
    final Chat head = room.person(2);

    private static List<Conversation> subjects(ChatRoom.Things things) {
        Assignees assignees = new Assignees(things.store(), things.ids(), () -> "srok_bot");
        Desk desk = new Desk(
                things.store(),
                things.ids(),
                new RoundPreview(things.store(), ReminderPolicy.DEFAULT),
                () -> "srok_bot");
        return new Subjects()
                .subjects(
                        desk,
                        FirstCode.none(),
                        assignees,
                        new RehearsalConversation(things.store(), new Rehearsal(things.store(), Engines.real())),
                        new BriefingConversation(things.store(), new Briefings(things.store(), PlanChanges.NONE)));
    }

    void coordinator() {
        anna.start("").press("Я координатор");
        anna.say("Управление образования\nПетрова Анна Ивановна");
        anna.press("Москва (МСК)");
        anna.say("Люди");
        anna.press("Добавить");
        anna.say(SCHOOL + " № 1; Константинопольская Александра Вячеславовна; исполняющая обязанности директора\n"
                + "Школа № 2 … Школа № 12");
        anna.press("Сохранить");
    }

    void send(Path document) throws IOException {
        try (InputStream content = Files.newInputStream(document)) {
            StoredFile stored =
                    room.store().files().store(new FileId("plan"), "план.docx", "application/octet-stream", content);
            anna.send(
                    null,
                    new MessagePart("f", "", new SentFile("document", "план.docx", stored.size(), stored.id(), null)));
        }
    }

    Plan plan() {
        return room.store()
                .plans()
                .of(room.store().workspaces().all().get(0).id())
                .get(0);
    }

    void press(String action, String... arguments) {
        List<String> all = new ArrayList<>(List.of(plan().id().value()));
        all.addAll(List.of(arguments));
        anna.pressed(null, new Action(action, all));
    }

    /** Everything is due some day, and everything is asked of every school. */
    void putToWork() {
        for (DeadlineQuestion question : DeadlineQuestion.of(plan())) {
            press("question.settle", question.id().value(), "QUARTERLY");
        }
        for (ResponsiblePhrase phrase : ResponsiblePhrase.of(plan())) {
            press("whose.bind", phrase.rows().get(0).id().value(), Integer.toString(phrase.place()), "all");
        }
        room.clock()
                .holdAt(plan().header()
                        .period()
                        .from()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
        press("switch.past", "ignore");
        press("switch.on");
        Instant later = busiest().atTime(7, 0).toInstant(ZoneOffset.UTC);
        room.clock().holdAt(later);
        new Unfolding(room.store()).unfold(plan(), later);
        new Joining(room.store()).connect(head.account(), theHead());
        anna.say("План");
        press("switch.preview");
    }

    /** A month before the day on which most falls due. */
    private LocalDate busiest() {
        Map<LocalDate, Integer> rows = new java.util.TreeMap<>();
        plan().activities()
                .forEach(row -> row.deadline().certainDue().forEach(day -> rows.merge(day, 1, Integer::sum)));
        return rows.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey()
                .minusDays(2);
    }

    Member theHead() {
        return room.store().members().of(plan().workspace()).stream()
                .filter(one -> one.role() == Role.HEAD)
                .findFirst()
                .orElseThrow();
    }
}
