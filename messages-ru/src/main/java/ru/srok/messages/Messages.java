package ru.srok.messages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a key and its values into Russian words. */
public final class Messages {

    private static final ULocale RUSSIAN = ULocale.forLanguageTag("ru");

    private Messages() {}

    /**
     * The words of a message.
     *
     * @param key what to say
     * @param values the values of {@link MessageKey#arguments()}, in their order
     * @throws IllegalArgumentException if there are more or fewer values than arguments
     */
    public static String say(MessageKey key, Object... values) {
        List<String> names = key.arguments();
        if (names.size() != values.length) {
            throw new IllegalArgumentException(key.key() + " needs " + names + ", got " + values.length);
        }
        String pattern = pattern(key);
        return names.isEmpty() ? pattern : format(pattern, names, values);
    }

    private static String format(String pattern, List<String> names, Object[] values) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            arguments.put(names.get(i), values[i]);
        }
        return new MessageFormat(pattern, RUSSIAN).format(arguments);
    }

    private static String pattern(MessageKey key) {
        String pattern = MessageFiles.patterns(key.file()).get(key.key());
        if (pattern == null) {
            throw new IllegalStateException("No words for " + key.file() + ": " + key.key());
        }
        return pattern;
    }
}
