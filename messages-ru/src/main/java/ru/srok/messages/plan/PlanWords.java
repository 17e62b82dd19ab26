package ru.srok.messages.plan;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.PlanHeader;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.messages.date.DateWords;

/** A plan's header and counts in words. */
public final class PlanWords {

    private PlanWords() {}

    /** «Приказ № 67 от 15.02.2021», as much of it as the document has; empty where it has nothing. */
    public static String order(PlanHeader header) {
        List<String> parts = new ArrayList<>();
        if (header.orderKind() != null) {
            parts.add(capitalised(header.orderKind()));
        }
        if (header.orderNumber() != null) {
            parts.add(say(PlanText.ORDER_NUMBER, header.orderNumber()));
        }
        if (header.orderDate() != null) {
            parts.add(say(PlanText.ORDER_DATE, DateWords.brief(header.orderDate())));
        }
        return String.join(" ", parts);
    }

    /** What a column is called, such as «Срок». */
    public static String column(PlanColumn column) {
        return say(new ColumnKey(column));
    }

    /** How many rows were left out for a reason: «подписей 2». */
    public static String skipped(SkippedRow.Reason reason, int count) {
        return say(new SkippedKey(reason), count);
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
