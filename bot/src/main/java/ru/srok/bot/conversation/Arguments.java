package ru.srok.bot.conversation;

import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.report.Report;

/** The arguments of an action, loaded and found open to the actor, in the order in which they were declared. */
public final class Arguments {

    private final List<Object> values;

    Arguments(List<Object> values) {
        this.values = List.copyOf(values);
    }

    /** The text at this place, from 0. */
    public String text(int place) {
        return (String) values.get(place);
    }

    /** The number at this place, from 0. */
    public int number(int place) {
        return Integer.parseInt(text(place));
    }

    /** The one plan among them. */
    public Plan plan() {
        return only(Plan.class);
    }

    /** The one row among them. */
    public Activity activity() {
        return only(Activity.class);
    }

    /** The one assignment among them. */
    public Assignment assignment() {
        return only(Assignment.class);
    }

    /** The one report among them. */
    public Report report() {
        return only(Report.class);
    }

    /** The one member among them. */
    public Member member() {
        return only(Member.class);
    }

    /** The one institution among them. */
    public Institution institution() {
        return only(Institution.class);
    }

    private <T> T only(Class<T> type) {
        return values.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The action declares no " + type.getSimpleName()));
    }
}
