package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.ZoneId;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.rehearsal.RehearsalConversation;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanFigures;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.messages.coordinator.PlanDeskText;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.plan.PlanWords;
import ru.srok.messages.settings.PolicyText;

/** A plan at a glance, and the ways on from there. */
final class PlanScreen {

    private static final int TITLE = 300;
    private static final int LABEL = 50;

    private PlanScreen() {}

    static Screen of(Plan plan, Dialogue dialogue) {
        PlanFigures figures = figures(plan, dialogue);
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

    /** The figures of a plan as of today in its workspace. */
    static PlanFigures figures(Plan plan, Dialogue dialogue) {
        return PlanFigures.of(
                plan, dialogue.today(), WorkingCalendars.of(dialogue.actor().workspace()));
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
        keys.row(Button.of(say(PolicyText.POLICY_BUTTON), "policy.plan", id));
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

    /** The way back to the overview. */
    static Button toPlan(Plan plan) {
        return Button.of(say(RowText.ROWS_TO_PLAN), "plan.open", plan.id().value());
    }
}
