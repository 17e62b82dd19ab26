package ru.srok.domain.reply;

import java.util.Set;

/** A word of a reply with the classes it belongs to; its typos are repaired already. */
record ReplyWord(String text, Set<String> classes) {

    boolean is(String wordClass) {
        return classes.contains(wordClass);
    }
}
