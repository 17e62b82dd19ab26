package ru.srok.messages.coordinator;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said about the rows of a plan. */
public enum RowText implements MessageKey.Constant {
    ROWS_HEAD("from", "to", "total"),
    ROWS_NONE,
    ROWS_BACK,
    ROWS_NEXT,
    ROWS_TO_PLAN,
    ROWS_TO_LIST,
    ROWS_TO_QUESTION,
    ROWS_UNNUMBERED,
    ROWS_NO_DAYS,
    ROWS_STRUCK,
    ROW_SECTION("section"),
    ROW_PHRASE("phrase"),
    ROW_NO_PHRASE,
    ROW_DAYS("days"),
    ROW_OPEN,
    ROW_SETTLED("words"),
    ROW_RESPONSIBLE("responsible"),
    ROW_WHOSE("whose"),
    ROW_RESULT("result"),
    ROW_STRUCK("basis"),
    ROW_DATE,
    ROW_WHOSE_BUTTON,
    ROW_STRIKE,
    ROW_RESTORE,
    ROW_ASK_BASIS,
    ROW_BASIS_WRONG,
    ROW_SAVED;

    private final List<String> arguments;

    RowText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "coordinator";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
