package ru.srok.bot.console;

import java.nio.charset.Charset;
import java.util.List;

/** Arguments whose Russian letters the system lost before they came here, as it does without a UTF-8 locale. */
public final class DamagedArguments {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char CYRILLIC = 'ж';

    private DamagedArguments() {}

    /**
     * Whether letters were lost.
     *
     * @param charset in which the system hands over arguments; where it has no Cyrillic, a question mark is a lost letter
     */
    public static boolean areThese(List<String> arguments, Charset charset) {
        boolean cyrillicGetsLost = !charset.newEncoder().canEncode(CYRILLIC);
        return arguments.stream()
                .anyMatch(argument ->
                        argument.indexOf(REPLACEMENT) >= 0 || cyrillicGetsLost && argument.indexOf('?') >= 0);
    }
}
