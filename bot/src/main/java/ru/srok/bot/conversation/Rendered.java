package ru.srok.bot.conversation;

import java.util.Map;
import ru.srok.domain.chat.Screen;

/**
 * The words of a message and what they speak of.
 *
 * @param references what a reply to the message is about; {@code rows}: assignment ids, a line each
 */
public record Rendered(Screen screen, Map<String, String> references) {

    public Rendered {
        references = Map.copyOf(references);
    }
}
