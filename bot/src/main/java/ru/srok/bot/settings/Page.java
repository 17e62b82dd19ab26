package ru.srok.bot.settings;

import java.util.List;
import java.util.function.BiConsumer;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;

/** What all pages of the settings have in common: they are opened, show what holds, and take a tapped choice. */
final class Page {

    /** A page as it is now. */
    @FunctionalInterface
    interface Shown {

        Screen screen(Dialogue dialogue);
    }

    private Page() {}

    /** Opening a page ends any waiting for words: what was not yet typed changes nothing. */
    static void open(Routes routes, String action, Shown page) {
        routes.action(action, Permission.COORDINATORS, List.of(), (dialogue, none) -> {
            dialogue.rest();
            dialogue.replace(page.screen(dialogue));
        });
    }

    /** A choice is taken and the page shown anew; one that means nothing changes nothing. */
    static void choose(Routes routes, String action, Shown page, BiConsumer<Dialogue, String> taken) {
        routes.action(action, Permission.COORDINATORS, List.of(ArgumentKind.TEXT), (dialogue, arguments) -> {
            taken.accept(dialogue, arguments.text(0));
            dialogue.replace(page.screen(dialogue));
        });
    }
}
