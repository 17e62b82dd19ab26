package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.List;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.rehearsal.RehearsalConversation;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanFigures;
import ru.srok.domain.plan.SwitchOnPreview;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.coordinator.SwitchText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;

/** What is shown before a plan is switched on. */
final class SwitchScreen {

    private static final int MOST = 15;
    private static final int WHO = 80;
    private static final int ASK_DAYS = 14;

    private final Desk desk;

    SwitchScreen(Desk desk) {
        this.desk = desk;
    }

    Screen preview(Plan plan, Dialogue dialogue) {
        PlanFigures figures = PlanScreen.figures(plan, dialogue);
        int dateless = figures.dateless();
        int unbound = figures.unbound();
        StringBuilder text = new StringBuilder(tomorrow(plan, dialogue)).append("\n");
        if (dateless > 0) {
            text.append("\n").append(say(SwitchText.SWITCH_SILENT_DATELESS, dateless));
        }
        if (unbound > 0) {
            text.append("\n").append(say(SwitchText.SWITCH_SILENT_UNBOUND, unbound));
        }
        long unconnected = desk.store().members().of(plan.workspace()).stream()
                .filter(Member::active)
                .filter(member -> !member.isConnected())
                .count();
        if (unconnected > 0) {
            text.append("\n").append(say(SwitchText.SWITCH_UNCONNECTED, unconnected));
        }
        if (figures.past() > 0) {
            text.append("\n").append(pastLine(plan, figures));
        }
        text.append("\n\n").append(say(SwitchText.SWITCH_SURE));
        return keys(plan, dateless, unbound, figures.past()).under(text.toString());
    }

    private static Keys keys(Plan plan, int dateless, int unbound, int past) {
        String id = plan.id().value();
        Keys keys = new Keys().row(Button.of(say(SwitchText.SWITCH_ON), "switch.on", id));
        keys.row(RehearsalConversation.button(plan));
        if (past > 0 && plan.pastChoice().isPresent()) {
            keys.row(Button.of(say(SwitchText.SWITCH_PAST_CHANGE), "switch.past-again", id));
        }
        if (dateless > 0) {
            keys.row(Button.of(
                    say(SwitchText.SWITCH_SHOW_DATELESS, dateless), "row.list", id, RowFilter.DATELESS.name(), "0"));
        }
        if (unbound > 0) {
            keys.row(Button.of(
                    say(SwitchText.SWITCH_SHOW_UNBOUND, unbound), "row.list", id, RowFilter.UNBOUND.name(), "0"));
        }
        return keys.row(Button.of(say(RowText.ROWS_TO_PLAN), "plan.open", id));
    }

    private String tomorrow(Plan plan, Dialogue dialogue) {
        LocalDate today = dialogue.today();
        String day =
                DateWords.full(WorkingCalendars.of(dialogue.actor().workspace()).onOrAfter(today.plusDays(1)));
        List<SwitchOnPreview.Line> lines = desk.preview().tomorrow(plan, today);
        if (lines.isEmpty()) {
            return say(SwitchText.SWITCH_NOTHING, day);
        }
        StringBuilder text = new StringBuilder(say(SwitchText.SWITCH_TOMORROW, day));
        lines.stream()
                .limit(MOST)
                .forEach(line -> text.append("\n")
                        .append(say(SwitchText.SWITCH_LINE, Html.escape(Html.shorten(line.who(), WHO)), line.rows())));
        if (lines.size() > MOST) {
            text.append("\n").append(say(SwitchText.SWITCH_MORE, lines.size() - MOST));
        }
        return text.toString();
    }

    private static String pastLine(Plan plan, PlanFigures figures) {
        PastChoice choice = plan.pastChoice().orElse(null);
        LocalDate askBy = plan.askPastBy();
        if (choice == null) {
            return say(SwitchText.SWITCH_PAST_LATER, figures.past());
        }
        return switch (choice) {
            case DONE_EARLIER -> say(SwitchText.SWITCH_PAST_CHOSEN_DONE);
            case IGNORE -> say(SwitchText.SWITCH_PAST_CHOSEN_IGNORE);
            case ASK -> say(SwitchText.SWITCH_PAST_CHOSEN_ASK, askBy == null ? "" : DateWords.full(askBy));
        };
    }

    Screen past(Plan plan, Dialogue dialogue) {
        String id = plan.id().value();
        String until = DateWords.briefWithWeekday(dialogue.today().plusDays(ASK_DAYS));
        return new Keys()
                .row(Button.of(say(SwitchText.SWITCH_PAST_DONE), "switch.past", id, "done"))
                .row(Button.of(say(SwitchText.SWITCH_PAST_ASK, until), "switch.past", id, "ask"))
                .row(Button.of(say(SwitchText.SWITCH_PAST_IGNORE), "switch.past", id, "ignore"))
                .row(PlanScreen.toPlan(plan))
                .under(say(
                        SwitchText.SWITCH_PAST,
                        PlanScreen.figures(plan, dialogue).past()));
    }
}
