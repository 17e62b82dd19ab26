package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.chat.Button;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.deadline.SchoolTerms;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Corrections;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.coordinator.QuestionText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;

/** For what hangs on a school term: the ends of the workspace's quarters, taken by one tap. */
final class QuarterDates implements Conversation {

    private static final String TAKE = "date.quarters";
    private static final int LABEL = 60;

    private final Desk desk;
    private final RowCard card;

    QuarterDates(Desk desk) {
        this.desk = desk;
        this.card = new RowCard(desk);
    }

    @Override
    public void register(Routes routes) {
        routes.action(
                TAKE,
                Permission.COORDINATORS,
                List.of(ArgumentKind.PLAN, ArgumentKind.ACTIVITY, ArgumentKind.TEXT),
                this::take);
    }

    /** The button with the days, where the row hangs on a school term and one ends within the plan's period. */
    static Optional<Button> offered(Workspace workspace, Plan plan, Activity row, String scope) {
        List<LocalDate> days = days(workspace, plan, row);
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(Button.of(
                        Html.shorten(words(days), LABEL),
                        TAKE,
                        plan.id().value(),
                        row.id().value(),
                        scope));
    }

    private static List<LocalDate> days(Workspace workspace, Plan plan, Activity row) {
        if (!row.deadline().findings().contains(FindingCode.EVENT_NEEDS_DATE)) {
            return List.of();
        }
        PlanPeriod period = plan.header().period();
        return workspace
                .settings()
                .quarters()
                .ends(
                        SchoolTerms.quarters(row.deadline().phrase()),
                        period.from(),
                        period.to(),
                        WorkingCalendars.of(workspace));
    }

    /** «24 октября, 30 декабря»; with years where there are several. */
    private static String words(List<LocalDate> days) {
        boolean several = days.stream().map(LocalDate::getYear).distinct().count() > 2;
        return days.stream()
                .map(day -> several ? DateWords.brief(day) : DateWords.shortInWords(day, day))
                .collect(Collectors.joining(", "));
    }

    private void take(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        Activity row = arguments.activity();
        String scope = arguments.text(2);
        int place = Questions.place(plan, row);
        List<LocalDate> days = days(dialogue.actor().workspace(), plan, row);
        Plan now = plan;
        if (days.isEmpty()) {
            dialogue.toast(say(QuestionText.QUESTION_GONE));
        } else {
            List<ActivityId> rows = TypedDates.rows(plan, row, scope);
            TypedDates.stopWaiting(dialogue);
            now = desk.save(Corrections.dated(plan, rows, days, say(QuestionText.QUESTION_QUARTER_WORDS)), dialogue);
            dialogue.toast(say(QuestionText.QUESTION_SETTLED, rows.size()));
        }
        dialogue.replace(
                scope.equals(DateScope.PHRASE.name())
                        ? Questions.at(dialogue.actor().workspace(), now, place)
                        : card.screen(now, now.activity(row.id()).orElse(row)));
    }
}
