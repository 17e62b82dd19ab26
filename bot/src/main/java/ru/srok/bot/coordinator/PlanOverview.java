package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.bot.rehearsal.RehearsalConversation;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanFigures;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.messages.coordinator.PlanDeskText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.plan.PlanWords;

/** A plan at a glance, and the ways on from there. */
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
                (dialogue, arguments) -> dialogue.replace(screen(arguments.plan(), dialogue)));
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
            dialogue.say(screen(plans.get(0), dialogue));
        } else {
            Keys keys = new Keys();
            plans.stream()
                    .skip(Math.max(0, plans.size() - MOST_PLANS))
                    .forEach(plan -> keys.row(Button.of(
                            Html.shorten(title(plan), LABEL),
                            "plan.open",
                            plan.id().value())));
            dialogue.say(keys.under(say(PlanDeskText.PLAN_WHICH)));
        }
    }

    Screen screen(Plan plan, Dialogue dialogue) {
        PlanFigures figures = PlanFigures.of(plan, dialogue.today());
        StringBuilder text = new StringBuilder(Html.bold(Html.shorten(title(plan), TITLE)));
        String order = PlanWords.order(plan.header());
        line(text, Html.escape(Html.shorten(order, LABEL)));
        line(text, say(PlanDeskText.PLAN_PERIOD, DateWords.period(plan.header().period())));
        text.append("\n");
        line(
                text,
                say(
                        PlanDeskText.PLAN_FIGURES,
                        figures.rows(),
                        figures.thisMonth(),
                        figures.dateless(),
                        figures.past()));
        if (figures.unbound() > 0) {
            line(text, say(PlanDeskText.PLAN_UNBOUND, figures.unbound()));
        }
        line(text, status(plan, dialogue.actor().workspace().zone()));
        return keys(plan).under(text.toString());
    }

    static String title(Plan plan) {
        return plan.header().title().isBlank()
                ? say(PlanDeskText.PLAN_NO_TITLE)
                : plan.header().title();
    }

    private static void line(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            text.append("\n").append(line);
        }
    }

    private static String status(Plan plan, ZoneId zone) {
        return switch (plan.status()) {
            case DRAFT -> say(PlanDeskText.PLAN_DRAFT);
            case ACTIVE ->
                say(
                        PlanDeskText.PLAN_ACTIVE,
                        DateWords.full(LocalDate.ofInstant(plan.since().orElse(plan.created()), zone)));
            case CLOSED -> say(PlanDeskText.PLAN_CLOSED);
            case DISCARDED -> say(PlanDeskText.PLAN_DISCARDED);
        };
    }

    private static Keys keys(Plan plan) {
        String id = plan.id().value();
        int questions = DeadlineQuestion.of(plan).size();
        Keys keys = new Keys()
                .row(
                        Button.of(say(PlanDeskText.PLAN_QUESTIONS, questions), "question.first", id),
                        Button.of(say(PlanDeskText.PLAN_WHO), "whose.list", id, "0"))
                .row(
                        Button.of(say(PlanDeskText.PLAN_EXCEL), "excel.send", id),
                        Button.of(say(PlanDeskText.PLAN_ROWS), "row.list", id, RowFilter.ALL.name(), "0"));
        if (plan.status() == PlanStatus.DRAFT) {
            keys.row(
                    Button.of(say(PlanDeskText.PLAN_TOMORROW), "switch.preview", id),
                    Button.of(say(PlanDeskText.PLAN_SWITCH_ON), "switch.preview", id));
            keys.row(Button.of(say(PlanDeskText.PLAN_DISCARD), "plan.discard", id));
        } else {
            keys.row(BehalfScreens.first());
            keys.row(RehearsalConversation.button(plan));
        }
        return keys;
    }

    private static void askDiscard(Dialogue dialogue, Plan plan) {
        String id = plan.id().value();
        dialogue.replace(new Keys()
                .row(Button.of(say(PlanDeskText.PLAN_DISCARD_YES), "plan.discard-yes", id))
                .row(toPlan(plan))
                .under(say(PlanDeskText.PLAN_DISCARD_SURE, Html.escape(Html.shorten(title(plan), TITLE)))));
    }

    private void discard(Dialogue dialogue, Plan plan) {
        if (plan.status() != PlanStatus.DRAFT) {
            dialogue.replace(screen(plan, dialogue));
            return;
        }
        desk.save(plan.withStatus(PlanStatus.DISCARDED, dialogue.now()), dialogue);
        dialogue.replace(Screen.of(say(PlanDeskText.PLAN_DISCARDED)));
    }

    /** The way back to the overview. */
    static Button toPlan(Plan plan) {
        return Button.of(
                say(ru.srok.messages.coordinator.RowText.ROWS_TO_PLAN),
                "plan.open",
                plan.id().value());
    }
}
