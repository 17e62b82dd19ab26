package ru.srok.bot.settings;

import java.util.Optional;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.chat.Screen;

/** A setting that can be typed instead of tapped. */
interface Typed {

    /** Its name in states and buttons; never changed. */
    String name();

    /** How to write it, as a sentence. */
    String question();

    /** The action that shows its page. */
    String page();

    /** Its page as it is now. */
    Screen screen(Dialogue dialogue);

    /** Takes what was typed; if it cannot, what is wrong with it, escaped. */
    Optional<String> take(Dialogue dialogue, String words);
}
