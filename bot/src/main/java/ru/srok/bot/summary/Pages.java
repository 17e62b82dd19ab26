package ru.srok.bot.summary;

import java.util.Locale;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.RowState;

/** The pages of the summaries as actions, each without its trail, which comes last. */
final class Pages {

    static final String STATUS = "summary.status";
    static final String ROWS = "summary.rows";
    static final String MARKED = "summary.marked";
    static final String STATE = "summary.state";
    static final String CALL = "summary.call";
    static final String SECTIONS = "summary.sections";
    static final String SECTION = "summary.section";
    static final String SCHOOLS = "summary.schools";
    static final String PEOPLE = "summary.people";
    static final String SCHOOL = "summary.school";
    static final String PERSON = "summary.person";
    static final String ROW = "summary.row";
    static final String ASSIGNMENT = "summary.assignment";
    static final String FILES = "summary.files";
    static final String CHAT = "summary.chat";
    static final String PLANS = "summary.plans";
    static final String PICTURE = "summary.picture";
    static final String DIGEST = "summary.digest";
    static final String DIGESTS = "summary.digests";
    static final String COMING = "summary.coming";
    static final String CHANGES = "summary.changes";

    private Pages() {}

    static Action status(Plan plan) {
        return Action.of(STATUS, plan.id().value());
    }

    static Action rows(Plan plan, RowState state, int number) {
        return Action.of(ROWS, plan.id().value(), code(state), Integer.toString(number));
    }

    static Action marked(Plan plan, Mark mark, int number) {
        return Action.of(MARKED, plan.id().value(), code(mark), Integer.toString(number));
    }

    static Action state(Plan plan, AssignmentState state, int number) {
        return Action.of(STATE, plan.id().value(), code(state), Integer.toString(number));
    }

    static Action digest(Plan plan) {
        return Action.of(DIGEST, plan.id().value());
    }

    static Action coming(Plan plan, ComingSpan span, int number) {
        return Action.of(COMING, plan.id().value(), code(span), Integer.toString(number));
    }

    /** {@link #CALL}, {@link #CHANGES}, {@link #SECTIONS}, {@link #SCHOOLS} or {@link #PEOPLE}. */
    static Action list(String name, Plan plan, int number) {
        return Action.of(name, plan.id().value(), Integer.toString(number));
    }

    /** A section by its place among the plan's sections, since numbers repeat. */
    static Action section(Plan plan, int index, int number) {
        return Action.of(SECTION, plan.id().value(), Integer.toString(index), Integer.toString(number));
    }

    static Action school(Plan plan, Institution school, int number) {
        return Action.of(SCHOOL, plan.id().value(), school.id().value(), Integer.toString(number));
    }

    static Action person(Plan plan, Member member, int number) {
        return Action.of(PERSON, plan.id().value(), member.id().value(), Integer.toString(number));
    }

    static Action row(Plan plan, Activity row, int number) {
        return Action.of(ROW, plan.id().value(), row.id().value(), Integer.toString(number));
    }

    static Action assignment(Plan plan, Assignment one) {
        return Action.of(ASSIGNMENT, plan.id().value(), one.id().value());
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a code made by {@link #code}; the first one for anything else. */
    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        for (E one : type.getEnumConstants()) {
            if (code(one).equals(code)) {
                return one;
            }
        }
        return type.getEnumConstants()[0];
    }
}
