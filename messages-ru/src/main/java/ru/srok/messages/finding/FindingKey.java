package ru.srok.messages.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ru.srok.domain.finding.FindingCode;
import ru.srok.messages.MessageKey;

/** One of the texts that every finding has. */
record FindingKey(FindingCode code, Aspect aspect) implements MessageKey {

    /** The texts that every finding has. */
    enum Aspect {
        /** Two or three words to mark a row with. */
        LABEL,
        /** A sentence that says what is the matter. */
        SENTENCE,
        /** The question to the coordinator, without a capital, to stand after a phrase and a colon. */
        QUESTION
    }

    static List<FindingKey> all() {
        return Arrays.stream(FindingCode.values()).flatMap(FindingKey::of).toList();
    }

    private static Stream<FindingKey> of(FindingCode code) {
        return Arrays.stream(Aspect.values()).map(aspect -> new FindingKey(code, aspect));
    }

    @Override
    public String file() {
        return "finding";
    }

    @Override
    public String key() {
        return code.code() + "." + MessageKey.keyOf(aspect);
    }
}
