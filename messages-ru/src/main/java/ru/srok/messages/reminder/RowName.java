package ru.srok.messages.reminder;

import static ru.srok.messages.Messages.say;

import java.util.Optional;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.html.Html;

/**
 * A row of a plan as a message names it.
 *
 * @param number as printed, empty where there is none
 * @param title in full
 * @param plan the plan's title where the message speaks of several plans, else empty
 */
public record RowName(String number, String title, String plan) {

    private static final int TITLE = 70;
    private static final int HEAD = 40;
    private static final int PLAN = 30;
    private static final int NUMBER = 20;

    /** Where the plan has the row no more. */
    public static final RowName UNKNOWN = new RowName("", "", "");

    /** A whole row of the only plan spoken of. */
    public static RowName of(Activity row) {
        return new RowName(row.number(), row.title(), "");
    }

    /** A row of a plan; a part of one is told by its row's title, since its own words are only the rest of a sentence. */
    public static RowName of(Plan plan, Activity row, String planTitle) {
        String title = Optional.of(row)
                .filter(one -> one.subIndex() > 0)
                .flatMap(part -> plan.activity(part.id().row()))
                .map(head -> head.title().strip().replaceAll("[.;,:\\s]+$", ""))
                .filter(head -> !head.isEmpty())
                .map(head -> Html.shorten(head, HEAD) + ": " + row.title())
                .orElse(row.title());
        return new RowName(row.number(), title, planTitle);
    }

    /** The title cut to one line of a phone or two, escaped. */
    public String shortTitle() {
        return Html.escape(Html.shorten(title, TITLE).replaceAll("[.;,:\\s]+$", ""));
    }

    /** « (п. 2.3.8)» with the blank before it, escaped; empty where there is nothing to say. */
    public String reference() {
        String shortNumber = Html.escape(Html.shorten(number.replaceAll("\\.$", ""), NUMBER));
        String shortPlan = Html.escape(Html.shorten(plan, PLAN));
        if (shortNumber.isEmpty()) {
            return shortPlan.isEmpty() ? "" : say(ReminderText.REFERENCE_OF_PLAN, shortPlan);
        }
        return shortPlan.isEmpty()
                ? say(ReminderText.REFERENCE, shortNumber)
                : say(ReminderText.REFERENCE_IN_PLAN, shortNumber, shortPlan);
    }
}
