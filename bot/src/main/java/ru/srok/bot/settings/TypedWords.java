package ru.srok.bot.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.messages.html.Html;

/** Asks for a setting in words and waits until they can be understood, or the person goes back. */
final class TypedWords implements Conversation {

    static final String ASK = "settings.type";
    private static final String STATE = "settings.words";
    private static final String WHAT = "what";
    private static final int LONGEST = 300;

    private final Map<String, Typed> all;

    TypedWords(List<Typed> all) {
        this.all = all.stream().collect(Collectors.toMap(Typed::name, Function.identity()));
    }

    @Override
    public void register(Routes routes) {
        routes.action(
                ASK,
                Permission.COORDINATORS,
                List.of(ArgumentKind.TEXT),
                (dialogue, arguments) ->
                        Optional.ofNullable(all.get(arguments.text(0))).ifPresent(typed -> ask(dialogue, typed)));
        routes.awaiting(STATE, Permission.COORDINATORS, this::typed);
    }

    private static void ask(Dialogue dialogue, Typed typed) {
        dialogue.await(STATE, Map.of(WHAT, typed.name()));
        dialogue.replace(
                Screen.of(typed.asked().words()).row(Keys.back(typed.asked().page())));
    }

    private boolean typed(Dialogue dialogue, Incoming.Words words) {
        Typed typed = all.get(dialogue.state().data().getOrDefault(WHAT, ""));
        if (typed == null || !words.files().isEmpty()) {
            dialogue.rest();
            return false;
        }
        Optional<String> wrong = typed.take(dialogue, Html.shorten(words.text().strip(), LONGEST));
        if (wrong.isPresent()) {
            dialogue.say(Screen.of(wrong.get()).row(Keys.back(typed.asked().page())));
        } else {
            dialogue.rest();
            dialogue.say(typed.screen(dialogue));
        }
        return true;
    }
}
