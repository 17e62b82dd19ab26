package ru.srok.messages.reminder;

import static ru.srok.messages.Messages.say;

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
    private static final int PLAN = 30;
    private static final int NUMBER = 20;

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
