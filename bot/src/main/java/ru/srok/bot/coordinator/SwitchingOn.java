package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.messages.coordinator.SwitchText;

/** The last look before people are reminded: what goes out tomorrow, the past, and what stays silent. */
final class SwitchingOn implements Conversation {

    private static final int ASK_DAYS = 14;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Desk desk;
    private final SwitchScreen screens;

    SwitchingOn(Desk desk) {
        this.desk = desk;
        this.screens = new SwitchScreen(desk);
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> plan = List.of(ArgumentKind.PLAN);
        routes.action(
                "switch.preview",
                Permission.COORDINATORS,
                plan,
                (dialogue, arguments) -> show(dialogue, arguments.plan()));
        routes.action(
                "switch.past",
                Permission.COORDINATORS,
                List.of(ArgumentKind.PLAN, ArgumentKind.TEXT),
                this::decidePast);
        routes.action(
                "switch.past-again",
                Permission.COORDINATORS,
                plan,
                (dialogue, arguments) -> dialogue.replace(screens.past(arguments.plan(), dialogue)));
        routes.action(
                "switch.on",
                Permission.COORDINATORS,
                plan,
                (dialogue, arguments) -> switchOn(dialogue, arguments.plan()));
    }

    private void show(Dialogue dialogue, Plan plan) {
        if (plan.status() == PlanStatus.DRAFT) {
            dialogue.replace(screens.preview(plan, dialogue));
        } else {
            dialogue.replace(already(plan));
        }
    }

    private void decidePast(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        if (plan.status() != PlanStatus.DRAFT) {
            dialogue.replace(already(plan));
            return;
        }
        LocalDate askBy = dialogue.today().plusDays(ASK_DAYS);
        Plan decided = switch (arguments.text(1)) {
            case "done" -> plan.withPast(PastChoice.DONE_EARLIER, null);
            case "ask" -> plan.withPast(PastChoice.ASK, askBy);
            default -> plan.withPast(PastChoice.IGNORE, null);
        };
        show(dialogue, desk.save(decided, dialogue));
    }

    /** Switching on asks about the past first; pressing twice switches on once. */
    private void switchOn(Dialogue dialogue, Plan plan) {
        if (plan.status() != PlanStatus.DRAFT) {
            dialogue.replace(already(plan));
        } else if (PlanScreen.figures(plan, dialogue).past() > 0
                && plan.pastChoice().isEmpty()) {
            dialogue.replace(screens.past(plan, dialogue));
        } else {
            desk.save(plan.withStatus(PlanStatus.ACTIVE, dialogue.now()), dialogue);
            String hour = dialogue.actor().workspace().settings().roundAt().format(HOUR);
            dialogue.replace(Screen.of(say(SwitchText.SWITCH_DONE, hour)).row(PlanScreen.toPlan(plan)));
        }
    }

    private static Screen already(Plan plan) {
        Button back = PlanScreen.toPlan(plan);
        return Screen.of(say(SwitchText.SWITCH_ALREADY)).row(back);
    }
}
