package ru.srok.planimport.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Finds out the encoding of a plain text and decodes it. */
final class TextDecoder {

    /** How many of a thousand characters of a text may be control characters. */
    private static final int CONTROLS_PER_MILLE = 5;

    private static final int LONGEST_SEQUENCE = 4;

    private TextDecoder() {}

    /** The text, or nothing if these bytes are no text. */
    static Optional<String> decode(byte[] content) {
        String text = byMark(content)
                .or(() -> wide(content))
                .or(() -> utf8(content))
                .orElseGet(() -> SingleByteCharsets.decode(content));
        return looksLikeText(text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> byMark(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return utf8(Arrays.copyOfRange(content, 3, content.length))
                    .or(() -> Optional.of(from(content, 3, StandardCharsets.UTF_8)));
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(from(content, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(from(content, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String from(byte[] content, int start, Charset charset) {
        return new String(content, start, content.length - start, charset);
    }

    /** UTF-16 without a mark: nearly all high bytes are those of Latin, Cyrillic or printers' punctuation. */
    private static Optional<String> wide(byte[] content) {
        int pairs = content.length / 2;
        int little = highBytes(content, 1);
        int big = highBytes(content, 0);
        if (pairs >= 2 && little * 10L >= pairs * 9L && big * 2L < pairs) {
            return Optional.of(new String(content, StandardCharsets.UTF_16LE));
        }
        if (pairs >= 2 && big * 10L >= pairs * 9L && little * 2L < pairs) {
            return Optional.of(new String(content, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static int highBytes(byte[] content, int offset) {
        int found = 0;
        for (int i = offset; i < content.length; i += 2) {
            int high = content[i] & 0xFF;
            if (high == 0x00 || high == 0x04 || high == 0x20 || high == 0x21) {
                found++;
            }
        }
        return found;
    }

    /** A sequence broken off at the end of the file is forgiven. */
    private static Optional<String> utf8(byte[] content) {
        for (int cut = 0; cut < LONGEST_SEQUENCE && cut <= content.length; cut++) {
            try {
                ByteBuffer bytes = ByteBuffer.wrap(content, 0, content.length - cut);
                return Optional.of(
                        StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
            } catch (CharacterCodingException e) {
                if (cut < content.length && content[content.length - 1 - cut] >= 0) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean looksLikeText(String text) {
        long controls = text.chars().filter(TextDecoder::isForeignToText).count();
        return controls * 1000 <= (long) text.length() * CONTROLS_PER_MILLE;
    }

    private static boolean isForeignToText(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B;
        return control || c == 0xFFFD || Character.getType(c) == Character.UNASSIGNED;
    }
}
