package ru.srok.messages.sheet;

import java.util.List;
import ru.srok.messages.MessageKey;

/** The words of a draft's sheet; the names after HEAD, REFUSAL and PROBLEM are those of the import. */
public enum SheetText implements MessageKey.Constant {
    SHEET_NAME,
    FILE_NAME("plan"),
    NOTE,
    LOCKED_HINT,
    MODE_HINT,
    HEAD_ID,
    HEAD_NUMBER,
    HEAD_SECTION,
    HEAD_TITLE,
    HEAD_PHRASE,
    HEAD_DUE,
    HEAD_NOTE,
    HEAD_MODE,
    HEAD_RESPONSIBLE,
    HEAD_CURATOR,
    HEAD_FINDINGS,
    MODE_LEAD,
    MODE_EACH,
    MODE_AT_LEAST("count"),
    MODE_AT_LEAST_BEGINNING,
    MODE_ANY_ONE,
    MODE_EXTERNAL,
    REFUSAL_NOT_A_WORKBOOK,
    REFUSAL_OPEN_DOCUMENT,
    REFUSAL_DAMAGED,
    REFUSAL_PASSWORD,
    REFUSAL_TOO_LARGE,
    REFUSAL_BOMB,
    REFUSAL_FOREIGN,
    REFUSAL_HEADS_MISSING("count", "heads"),
    REFUSAL_OTHER_PLAN,
    REFUSAL_OLD_REVISION,
    PROBLEM_NOT_A_DATE("cell", "printed"),
    PROBLEM_UNKNOWN_MODE("cell", "printed"),
    PROBLEM_TITLE_MISSING("cell"),
    PROBLEM_ROW_REPEATED("cell", "printed"),
    PROBLEM_FORMULA_ERROR("cell"),
    MORE_PROBLEMS("count");

    private final List<String> arguments;

    SheetText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "sheet";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
