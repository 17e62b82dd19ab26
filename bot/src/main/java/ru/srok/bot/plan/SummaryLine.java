package ru.srok.bot.plan;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ru.srok.bot.console.Style;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.SubActivityDraft;
import ru.srok.messages.plan.PlanText;

/** The line that sums a plan up. */
final class SummaryLine {

    private final PlanDraft draft;
    private final Terminal terminal;

    SummaryLine(PlanDraft draft, Terminal terminal) {
        this.draft = draft;
        this.terminal = terminal;
    }

    String render() {
        List<String> parts = new ArrayList<>();
        parts.add(say(
                PlanText.SUMMARY, draft.sections().size(), draft.activities().size()));
        long items = draft.activities().stream()
                .mapToLong(activity -> activity.subActivities().size())
                .sum();
        if (items > 0) {
            parts.add(say(PlanText.SUMMARY_ITEMS, items));
        }
        parts.add(say(PlanText.SUMMARY_DATELESS, dateless()));
        parts.add(say(PlanText.SUMMARY_QUESTIONS, draft.findings().size()));
        return Style.STRONG.paint(String.join(", ", parts) + ".", terminal.colour()) + "\n";
    }

    private long dateless() {
        return draft.activities().stream()
                .flatMap(SummaryLine::dates)
                .filter(dates -> dates == 0)
                .count();
    }

    /** For each row or item that people are to do, how many dates it has. */
    private static Stream<Integer> dates(ActivityDraft activity) {
        if (activity.subActivities().isEmpty()) {
            return Stream.of(activity.deadline().due().size());
        }
        return activity.subActivities().stream().map(SummaryLine::dates);
    }

    private static int dates(SubActivityDraft item) {
        DeadlineReading deadline = item.deadline();
        return Objects.isNull(deadline) ? 0 : deadline.due().size();
    }
}
