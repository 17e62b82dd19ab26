package ru.srok.bot.settings;

import java.util.Optional;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.chat.Screen;

/** A setting that can be typed instead of tapped. */
interface Typed {

    /**
     * What is asked for.
     *
     * @param name its name in states and buttons; never changed
     * @param words how to write it, as a sentence
     * @param page the action that shows its page
     */
    record Question(String name, String words, String page) {}

    /** How it is asked for. */
    Question asked();

    /** Its name in states and buttons. */
    default String name() {
        return asked().name();
    }

    /** Its page as it is now. */
    Screen screen(Dialogue dialogue);

    /** Takes what was typed; if it cannot, what is wrong with it, escaped. */
    Optional<String> take(Dialogue dialogue, String words);
}
