package ru.srok.bot.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Phrases one a line, as they come. */
final class PhraseLines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PhraseLines() {}

    /**
     * Hands over each line as soon as it is there, without a byte order mark before the first.
     *
     * @throws java.nio.charset.CharacterCodingException if the input is not UTF-8
     * @throws IOException if the input cannot be read
     */
    static void each(InputStream input, Consumer<String> taker) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                input, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        boolean first = true;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            taker.accept(first ? withoutMark(line) : line);
            first = false;
        }
    }

    private static String withoutMark(String line) {
        return !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
    }
}
