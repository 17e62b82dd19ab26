package ru.srok.bot.conversation;

import java.util.Locale;

/** Words on the lasting menu, compared as people type them. */
final class Labels {

    private Labels() {}

    static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
