package ru.srok.planimport.document;

import java.nio.charset.Charset;
import java.util.List;

/** Tells the old Russian encodings of one byte a character from each other. */
final class SingleByteCharsets {

    /** The likeliest first: it wins a draw. */
    private static final List<Charset> CANDIDATES =
            List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));

    /** Enough to tell them apart. */
    private static final int SAMPLE = 1 << 16;

    private static final String FREQUENT = "оеаинтсрвлОЕАИНТСРВЛ";
    private static final String PRINTED = "«»–—№…„“”’•§°·\u00a0\u00ad";

    private SingleByteCharsets() {}

    static String decode(byte[] content) {
        Charset best = CANDIDATES.get(0);
        long bestScore = Long.MIN_VALUE;
        for (Charset candidate : CANDIDATES) {
            long score = score(new String(content, 0, Math.min(content.length, SAMPLE), candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new String(content, best);
    }

    private static long score(String text) {
        long score = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            score += c < 0x80 ? 0 : weight(c);
            // KOI8 read as Windows-1251 has its capitals and small letters exchanged
            score -= Character.isLowerCase(before) && Character.isUpperCase(c) ? 3 : 0;
            before = c;
        }
        return score;
    }

    private static int weight(char c) {
        if (FREQUENT.indexOf(c) >= 0) {
            return 2;
        }
        boolean russian = (c >= 'А' && c <= 'я') || c == 'ё' || c == 'Ё';
        return russian || PRINTED.indexOf(c) >= 0 ? 1 : -3;
    }
}
