package ru.srok.messages.coordinator;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is asked about deadlines. */
public enum QuestionText implements MessageKey.Constant {
    QUESTION_NUMBER("number", "total"),
    QUESTION_AND_MORE("count"),
    QUESTION_AS_READ("days"),
    QUESTION_YEAR_END("day"),
    QUESTION_TWICE,
    QUESTION_QUARTERLY,
    QUESTION_NEVER,
    QUESTION_AS_READ_WORDS,
    QUESTION_QUARTER_WORDS,
    QUESTION_WRITE,
    QUESTION_ROWS("count"),
    QUESTION_SKIP,
    QUESTION_SETTLED("count"),
    QUESTION_NONE,
    QUESTION_LATER("count"),
    QUESTION_ASK_WORDS,
    QUESTION_NOT_UNDERSTOOD("words"),
    QUESTION_UNDERSTOOD("words", "days", "count"),
    QUESTION_YES,
    QUESTION_AGAIN,
    QUESTION_GONE;

    private final List<String> arguments;

    QuestionText(String... arguments) {
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
