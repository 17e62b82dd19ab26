package ru.srok.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.PlanPeriod;

/** What a coordinator corrects in a plan; each answer is the corrected plan, one revision further, not yet stored. */
public final class Corrections {

    private Corrections() {}

    /** Rows settled by one answer; {@code words} is how the answer is shown later. */
    public static Plan settled(Plan plan, Collection<ActivityId> rows, DeadlineChoice choice, String words) {
        PlanPeriod period = plan.header().period();
        return each(plan, rows, row -> withDays(row, choice.days(row.deadline(), period), words));
    }

    /** Rows due on these days; {@code words} are the coordinator's. */
    public static Plan dated(Plan plan, Collection<ActivityId> rows, List<LocalDate> days, String words) {
        return each(plan, rows, row -> withDays(row, days, words));
    }

    /** Rows that are bound by themselves; null gives them back to the defaults. */
    public static Plan bound(Plan plan, Collection<ActivityId> rows, @Nullable Binding binding) {
        return each(plan, rows, row -> row.withBinding(binding));
    }

    /** Rows whose own binding follows from the one in force. */
    public static Plan rebound(Plan plan, Collection<ActivityId> rows, UnaryOperator<Binding> change) {
        return each(plan, rows, row -> row.withBinding(change.apply(Bindings.of(plan, row))));
    }

    /** A responsible's default; null takes it away. */
    public static Plan withDefault(Plan plan, String responsible, @Nullable Binding binding) {
        Map<String, Binding> defaults = new HashMap<>(plan.defaults());
        if (binding == null) {
            defaults.remove(responsible);
        } else {
            defaults.put(responsible, binding);
        }
        return plan.withDefaults(defaults);
    }

    /**
     * A row struck out with its parts; nothing of it is forgotten.
     *
     * @param basis why, as typed; kept beside the deadline
     */
    public static Plan struckOut(Plan plan, ActivityId row, String basis) {
        return each(plan, withParts(plan, row), one -> noted(one, basis).removed(true));
    }

    /** A row that was struck out by mistake, with its parts; why it was struck out stays in the history alone. */
    public static Plan restored(Plan plan, ActivityId row) {
        return each(plan, withParts(plan, row), one -> noted(one, "").removed(false));
    }

    private static List<ActivityId> withParts(Plan plan, ActivityId row) {
        return plan.activities().stream()
                .map(Activity::id)
                .filter(id -> id.equals(row) || id.value().startsWith(row.value() + "/"))
                .toList();
    }

    /** A row with a note beside its deadline, which stays as it is, findings too: a row taken back asks what it asked. */
    public static Activity noted(Activity row, String basis) {
        ActivityDeadline deadline = row.deadline();
        return row.withDeadline(new ActivityDeadline(
                deadline.phrase(), deadline.kind(), deadline.due(), deadline.event(), deadline.findings(), basis));
    }

    private static Activity withDays(Activity row, List<LocalDate> days, String words) {
        return row.withDeadline(row.deadline().settledAs(words, days));
    }

    private static Plan each(Plan plan, Collection<ActivityId> rows, Function<Activity, Activity> change) {
        Set<ActivityId> wanted = new HashSet<>(rows);
        List<Activity> activities = new ArrayList<>();
        for (Activity row : plan.activities()) {
            activities.add(wanted.contains(row.id()) ? change.apply(row) : row);
        }
        return plan.withActivities(activities);
    }

    /** The identities of rows. */
    public static List<ActivityId> ids(Collection<Activity> rows) {
        return rows.stream().map(Activity::id).collect(Collectors.toList());
    }
}
