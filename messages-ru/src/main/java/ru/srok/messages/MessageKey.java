package ru.srok.messages;

import java.util.List;
import java.util.Locale;

/** A message that code can ask for; its words stand in the file of its feature. */
public interface MessageKey {

    /** The file's name without its ending, such as {@code plan}. */
    String file();

    /** The key in the file. */
    String key();

    /** The names of the pattern's arguments, in the order in which code passes their values; none by default. */
    default List<String> arguments() {
        return List.of();
    }

    /** An enum constant's name as a key: lower case with hyphens. */
    static String keyOf(Enum<?> constant) {
        return keyOf(constant.name());
    }

    private static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A message that is an enum's constant: its key is its name. */
    interface Constant extends MessageKey {

        /** The constant's name. */
        String name();

        @Override
        default String key() {
            return MessageKey.keyOf(name());
        }
    }
}
