package ru.srok.messages.settings;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.plan.ReminderDays;

/** When people are reminded, as a sentence. */
public final class PolicyWords {

    private PolicyWords() {}

    /** «Напомним в понедельник, за 3 рабочих дня и в сам день; после срока ещё 4 раза.» */
    public static String sentence(ReminderDays days) {
        List<String> before = before(days);
        int after = days.daysAfter().size();
        if (before.isEmpty()) {
            return after == 0 ? say(PolicyText.POLICY_NEVER) : say(PolicyText.POLICY_REMINDS_AFTER, times(after));
        }
        return after == 0
                ? say(PolicyText.POLICY_REMINDS_BEFORE, listed(before))
                : say(PolicyText.POLICY_REMINDS, listed(before), times(after));
    }

    /** «за 3 рабочих дня». */
    public static String before(int days) {
        return say(PolicyText.POLICY_BEFORE, days);
    }

    private static List<String> before(ReminderDays days) {
        List<String> parts = new ArrayList<>();
        if (days.weeklyAheadDays() > 0) {
            parts.add(say(PolicyText.POLICY_WEEKLY));
        }
        days.daysBefore().forEach(count -> parts.add(before(count)));
        if (days.onTheDay()) {
            parts.add(say(PolicyText.POLICY_ON_THE_DAY));
        }
        return parts;
    }

    private static String times(int count) {
        return say(PolicyText.POLICY_TIMES, count);
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : say(PolicyText.POLICY_AND, String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
