package ru.srok.domain.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.people.MemberId;

/** Whose work a row is: its own binding, else what its responsibles are bound to by default. */
public final class Bindings {

    private Bindings() {}

    /** The binding in force; {@link Binding#NOBODY} where nobody was named yet. */
    public static Binding of(Plan plan, Activity activity) {
        Optional<Binding> own = activity.binding();
        if (own.isEmpty()) {
            return ofDefaults(plan, activity);
        }
        return isOnlyCurated(own.get())
                ? ofDefaults(plan, activity).withCurator(own.get().curatorId())
                : own.get();
    }

    /** A row that was only given a curator is still whose its responsibles are. */
    private static boolean isOnlyCurated(Binding own) {
        return own.assignees().isEmpty()
                && own.curator().isPresent()
                && own.mode().kind() != ClosingMode.Kind.EXTERNAL;
    }

    /** How a row is closed where nobody chose: each school where schools stand alone, else its lead. */
    public static ClosingMode usualMode(List<AssigneeId> assignees) {
        boolean onlySchools = !assignees.isEmpty()
                && assignees.stream().noneMatch(one -> one.member().isPresent());
        return onlySchools ? ClosingMode.EACH : ClosingMode.LEAD;
    }

    private static Binding ofDefaults(Plan plan, Activity activity) {
        List<Binding> bound = activity.responsibles().stream()
                .map(responsible -> plan.defaults().get(responsible.name()))
                .filter(Objects::nonNull)
                .toList();
        if (bound.isEmpty()) {
            return Binding.NOBODY;
        }
        List<Binding> ours = new ArrayList<>(bound);
        ours.removeIf(one -> one.mode().kind() == ClosingMode.Kind.EXTERNAL);
        if (ours.isEmpty()) {
            return bound.get(0);
        }
        Set<AssigneeId> assignees = new LinkedHashSet<>();
        ours.forEach(one -> assignees.addAll(one.assignees()));
        List<AssigneeId> all = List.copyOf(assignees);
        return new Binding(all, ours.size() == 1 ? ours.get(0).mode() : usualMode(all), curator(ours));
    }

    private static @Nullable MemberId curator(List<Binding> bound) {
        return bound.stream()
                .map(Binding::curator)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
