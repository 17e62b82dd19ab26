package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.summary.DigestFigures;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.MessageKey;
import ru.srok.messages.summary.DigestText;
import ru.srok.messages.summary.SummaryText;

/** The buttons under the digest of a plan: each of its figures leads to the list it counts. */
final class DigestButtons {

    private final Standing standing;
    private final Trail trail;
    private final List<Button> buttons = new ArrayList<>();

    DigestButtons(Standing standing) {
        this.standing = standing;
        this.trail = Trail.START.and(Pages.digest(standing.plan()));
    }

    Screen under(Screen text) {
        Plan plan = standing.plan();
        DigestFigures figures = standing.digest();
        state(DigestText.BUTTON_DONE, RowState.DONE);
        state(SummaryText.BUTTON_OVERDUE, RowState.OVERDUE);
        add(DigestText.BUTTON_THIS_WEEK, figures.thisWeek().size(), Pages.coming(plan, ComingSpan.WEEK, 0));
        add(DigestText.BUTTON_AHEAD, figures.ahead().size(), Pages.coming(plan, ComingSpan.AHEAD, 0));
        add(SummaryText.BUTTON_SILENT, figures.silent(), Pages.marked(plan, Mark.SILENT, 0));
        add(SummaryText.BUTTON_NOT_CONNECTED, figures.notConnected(), Pages.marked(plan, Mark.NOT_CONNECTED, 0));
        add(SummaryText.BUTTON_UNREACHABLE, figures.unreachable(), Pages.marked(plan, Mark.UNREACHABLE, 0));
        add(SummaryText.BUTTON_CALL, figures.toCall().size(), Pages.list(Pages.CALL, plan, 0));
        add(DigestText.BUTTON_CHANGES, figures.changed(), Pages.list(Pages.CHANGES, plan, 0));
        buttons.add(trail.button(say(SummaryText.BUTTON_STATUS), Pages.status(plan)));
        return Pairs.under(text, buttons);
    }

    private void state(MessageKey label, RowState state) {
        add(label, standing.summary().rowsIn(state), Pages.rows(standing.plan(), state, 0));
    }

    private void add(MessageKey label, int count, Action page) {
        if (count > 0) {
            buttons.add(trail.button(say(label, count), page));
        }
    }
}
