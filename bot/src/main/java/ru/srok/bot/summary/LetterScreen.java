package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.MonthlyWork;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.RowName;
import ru.srok.messages.summary.LetterText;

/** The monthly letter of one person: what is due in the month, week by week. */
final class LetterScreen {

    /** The whole month must be seen on a few screens of a phone; the rest stands behind the button. */
    private static final int MOST_LINES = 15;

    private static final int RESULT = 60;
    private static final int PLACE = 80;
    private static final String TASKS = "tasks.list";

    private final Repositories store;
    private final Member member;
    private final YearMonth month;
    private final LocalDate today;
    private final Map<PlanId, Plan> plans = new HashMap<>();

    LetterScreen(Repositories store, Member member, YearMonth month, LocalDate today) {
        this.store = store;
        this.member = member;
        this.month = month;
        this.today = today;
        ActivePlans.of(store, store.workspaces().find(member.workspace()).orElseThrow())
                .forEach(plan -> plans.put(plan.id(), plan));
    }

    /** The assignments that the letter names, in its order. */
    List<Assignment> shown(MonthlyWork work) {
        return work.due().subList(0, Math.min(MOST_LINES, work.due().size()));
    }

    Screen of(MonthlyWork work) {
        List<String> lines = new ArrayList<>(List.of(head(work)));
        LocalDate week = LocalDate.MIN;
        for (Assignment one : shown(work)) {
            LocalDate monday = one.due().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            if (!monday.equals(week)) {
                lines.add("");
                lines.add(say(LetterText.WEEK, days(monday)));
                week = monday;
            }
            lines.add(line(one));
        }
        if (work.due().size() > MOST_LINES) {
            lines.add(say(LetterText.MORE, work.due().size() - MOST_LINES));
        }
        if (work.late() > 0) {
            lines.add("");
            lines.add(say(LetterText.LATE, work.late()));
        }
        return Screen.of(String.join("\n", lines)).row(Button.of(say(LetterText.BUTTON_TASKS), TASKS, "0"));
    }

    private String head(MonthlyWork work) {
        String place = member.institution()
                .flatMap(store.institutions()::find)
                .map(Institution::name)
                .orElse("");
        String count = place.isEmpty()
                ? say(LetterText.COUNT, work.due().size())
                : say(
                        LetterText.COUNT_AT,
                        Html.escape(Html.shorten(place, PLACE)),
                        work.due().size());
        return say(LetterText.HEAD, "m" + month.getMonthValue()) + " " + count;
    }

    /** The days of a week that lie in the month. */
    private String days(LocalDate monday) {
        LocalDate from = monday.isBefore(month.atDay(1)) ? month.atDay(1) : monday;
        LocalDate sunday = monday.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        return DateWords.within(from, sunday.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : sunday);
    }

    private String title(Plan plan) {
        return plans.size() > 1 ? StatusScreen.title(plan) : "";
    }

    private String line(Assignment one) {
        Optional<Plan> plan = Optional.ofNullable(plans.get(one.plan()));
        Optional<Activity> row = plan.flatMap(known -> known.activity(one.activity()));
        RowName name = plan.flatMap(of -> row.map(known -> RowName.of(of, known, title(of))))
                .orElse(RowName.UNKNOWN);
        String line = say(LetterText.LINE, name.shortTitle(), DateWords.near(one.due(), today), name.reference());
        String result = row.map(Activity::result).orElse("");
        return result.isBlank() ? line : say(LetterText.LINE_AWAITED, line, Html.escape(Html.shorten(result, RESULT)));
    }
}
