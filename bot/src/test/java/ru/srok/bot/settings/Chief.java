package ru.srok.bot.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import ru.srok.bot.PlanOfRows;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.store.Repositories;

/** A coordinator with a workspace, a plan of two rows of her own, and the settings. */
final class Chief {

    static final WorkspaceId HOME = new WorkspaceId("ws");
    static final PlanId PLAN = new PlanId("plan");
    static final MemberId ANNA = new MemberId("anna");
    private static final PlanOfRows SAMPLE = new PlanOfRows(PLAN, HOME, PlanPeriod.ofYears(2026, 2026));

    final ChatRoom room;
    final Chat chat;

    /** {@code now} in UTC; it is Moscow time there. */
    Chief(String now) {
        room = new ChatRoom(Instant.parse(now), things -> List.of(new SettingsConversation(things.store())));
        chat = room.person(1);
        Repositories store = store();
        Instant instant = Instant.parse(now);
        store.workspaces().save(Workspace.of(HOME, "Управление", ZoneId.of("Europe/Moscow"), instant));
        store.members()
                .save(Member.of(ANNA, HOME, "Петрова Анна", Role.COORDINATOR, null)
                        .withAccount(chat.account()));
        store.accounts().save(Account.unknown(chat.account()).speakingFor(ANNA));
        PlanOfRows.switchedOn(store, plan(instant), instant);
    }

    private static Plan plan(Instant now) {
        List<Activity> rows = List.of(row("1.1", "до 16.04.2026"), row("1.2", "до 23.04.2026"));
        return SAMPLE.draft("План <работы>", rows, now);
    }

    private static Activity row(String number, String phrase) {
        return SAMPLE.row("a" + number, number, "Дело " + number, phrase)
                .withBinding(new Binding(List.of(AssigneeId.of(ANNA)), ClosingMode.LEAD, null));
    }

    Repositories store() {
        return room.store();
    }

    Workspace workspace() {
        return store().workspaces().find(HOME).orElseThrow();
    }

    WorkspaceSettings settings() {
        return workspace().settings();
    }

    Plan planNow() {
        return store().plans().find(PLAN).orElseThrow();
    }

    /** Whether Anna is told anything on a day. */
    boolean isTold(String day) {
        return !new Rounds(store(), ReminderPolicy.DEFAULT)
                .of(workspace(), LocalDate.parse(day))
                .isEmpty();
    }

    /** The newest screen as text: its words, and each row of buttons in brackets. */
    String shown() {
        Screen screen = chat.screen();
        return screen.html()
                + "\n"
                + screen.rows().stream()
                        .map(row -> row.stream().map(Button::label).collect(Collectors.joining("] [", "[", "]")))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
