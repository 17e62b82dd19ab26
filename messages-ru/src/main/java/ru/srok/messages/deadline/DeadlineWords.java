package ru.srok.messages.deadline;

import static ru.srok.messages.Messages.say;

import java.util.Optional;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.finding.FindingCode;
import ru.srok.messages.date.DateWords;

/** Deadlines in words. */
public final class DeadlineWords {

    private DeadlineWords() {}

    /** What a kind of deadline is called, such as «промежуток». */
    public static String kind(DeadlineKind kind) {
        return say(new KindKey(kind));
    }

    /**
     * The days on which something is due, «до …» for a day that is only an outer bound; nothing where there are none.
     *
     * @param most how many days are listed one by one
     */
    public static Optional<String> due(DeadlineReading reading, int most) {
        if (reading.due().isEmpty()) {
            return Optional.empty();
        }
        String days = DateWords.days(reading.due(), most);
        boolean isBound = reading.due().size() == 1 && reading.findings().contains(FindingCode.DEADLINE_OPEN);
        return Optional.of(isBound ? say(DeadlineText.OUTER_BOUND, days) : days);
    }
}
