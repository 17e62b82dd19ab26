package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.messages.coordinator.PlanDeskText;
import ru.srok.messages.html.Html;

/** The plans of a workspace: which one to look at, and a draft thrown away. */
final class PlanOverview implements Conversation {

    private static final int TITLE = 300;
    private static final int LABEL = 50;
    private static final int MOST_PLANS = 10;

    private final Desk desk;

    PlanOverview(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> plan = List.of(ArgumentKind.PLAN);
        routes.action(
                "plan.open",
                Permission.COORDINATORS,
                plan,
                (dialogue, arguments) -> dialogue.replace(PlanScreen.of(arguments.plan(), dialogue)));
        routes.action(
                "plan.discard",
                Permission.COORDINATORS,
                plan,
                (dialogue, arguments) -> askDiscard(dialogue, arguments.plan()));
        routes.action(
                "plan.discard-yes",
                Permission.COORDINATORS,
                plan,
                (dialogue, arguments) -> discard(dialogue, arguments.plan()));
    }

    /** The one plan there is, or which one to open. */
    void home(Dialogue dialogue) {
        dialogue.rest();
        List<Plan> plans = desk.plans(dialogue.actor().workspace().id());
        if (plans.isEmpty()) {
            dialogue.say(Screen.of(say(PlanDeskText.PLAN_NONE)).menu(Greeting.menu()));
        } else if (plans.size() == 1) {
            dialogue.say(PlanScreen.of(plans.get(0), dialogue));
        } else {
            Keys keys = new Keys();
            plans.stream()
                    .skip(Math.max(0, plans.size() - MOST_PLANS))
                    .forEach(plan -> keys.row(Button.of(
                            Html.shorten(PlanScreen.title(plan), LABEL),
                            "plan.open",
                            plan.id().value())));
            dialogue.say(keys.under(say(PlanDeskText.PLAN_WHICH)));
        }
    }

    private static void askDiscard(Dialogue dialogue, Plan plan) {
        String id = plan.id().value();
        dialogue.replace(new Keys()
                .row(Button.of(say(PlanDeskText.PLAN_DISCARD_YES), "plan.discard-yes", id))
                .row(PlanScreen.toPlan(plan))
                .under(say(PlanDeskText.PLAN_DISCARD_SURE, Html.escape(Html.shorten(PlanScreen.title(plan), TITLE)))));
    }

    private void discard(Dialogue dialogue, Plan plan) {
        if (plan.status() != PlanStatus.DRAFT) {
            dialogue.replace(PlanScreen.of(plan, dialogue));
            return;
        }
        desk.save(plan.withStatus(PlanStatus.DISCARDED, dialogue.now()), dialogue);
        dialogue.replace(Screen.of(say(PlanDeskText.PLAN_DISCARDED)));
    }
}
