package ru.srok.messages.plan;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said around a plan. */
public enum PlanText implements MessageKey.Constant {
    ORDER_NUMBER("number"),
    ORDER_DATE("date"),
    PERIOD,
    CONTROL,
    COORDINATOR,
    COLUMN_NUMBER,
    COLUMN_TITLE,
    COLUMN_DEADLINE,
    COLUMN_RESPONSIBLES,
    SECTION_HEADING("number", "title"),
    ITEM("index", "title"),
    UNDERSTOOD("days"),
    EVENT("event"),
    MARK("label"),
    NO_TITLE,
    QUESTIONS("count", "distinct"),
    NO_QUESTIONS,
    QUESTION_ABOUT_ROWS("phrase", "count", "question"),
    QUESTION_ABOUT_BARE_ROWS("count", "question"),
    QUESTION_ABOUT_DOCUMENT("phrase", "question"),
    QUESTION_ABOUT_BARE_DOCUMENT("question"),
    CHOICES("choices"),
    REFERENCE_UNNUMBERED("title", "place"),
    REFERENCE_ITEM("row", "index"),
    REFERENCE_ITEMS("row", "first", "last"),
    REFERENCE_IN_SECTION("number", "section"),
    REFERENCE_AT("number", "place"),
    REFERENCE_SECTION("section"),
    SKIPPED("counts"),
    SKIPPED_HINT,
    SUMMARY("sections", "activities"),
    SUMMARY_ITEMS("count"),
    SUMMARY_DATELESS("count"),
    SUMMARY_QUESTIONS("count"),
    PLACE_PAGE("page"),
    PLACE_TABLE("table"),
    PLACE_ROW("row"),
    PLACE_LINE("paragraph"),
    PLACE_COLUMN("column"),
    PLACE_CELL("cell"),
    PLACE_PARAGRAPH("paragraph");

    private final List<String> arguments;

    PlanText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "plan";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
