package ru.srok.bot.up;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.srok.bot.conversation.Conversations;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Outcome;
import ru.srok.domain.people.AccountId;
import ru.srok.messages.Messages;
import ru.srok.messages.chat.CommandMenu;

/** Keeps the menu of each chat to the commands that its person may use, brought up to date after each of their deeds. */
final class CommandMenus {

    private static final Logger LOG = LoggerFactory.getLogger(CommandMenus.class);

    private final Function<Incoming, Outcome> deeds;
    private final Function<AccountId, Set<String>> allowed;
    private final BiPredicate<AccountId, Map<String, String>> messenger;
    private final Executor aside;
    private final Map<AccountId, Map<String, String>> shown = new ConcurrentHashMap<>();

    /** Shows menus by {@code messenger}, which says whether they are shown now; {@code aside} keeps nobody waiting. */
    CommandMenus(Conversations conversations, BiPredicate<AccountId, Map<String, String>> messenger, Executor aside) {
        this(conversations::handle, conversations::commandsOf, messenger, aside);
    }

    CommandMenus(
            Function<Incoming, Outcome> deeds,
            Function<AccountId, Set<String>> allowed,
            BiPredicate<AccountId, Map<String, String>> messenger,
            Executor aside) {
        this.deeds = deeds;
        this.allowed = allowed;
        this.messenger = messenger;
        this.aside = aside;
    }

    /** Handles a deed, which may change what its person may do. */
    Outcome handle(Incoming incoming) {
        Outcome outcome = deeds.apply(incoming);
        aside.execute(() -> show(incoming.account()));
        return outcome;
    }

    private void show(AccountId account) {
        try {
            showNow(account);
        } catch (RuntimeException failure) {
            LOG.warn("A menu of commands could not be brought up to date; the next deed tries again", failure);
        }
    }

    private void showNow(AccountId account) {
        Map<String, String> menu = menu(allowed.apply(account));
        Map<String, String> before = shown.put(account, menu);
        if (!menu.equals(before) && !messenger.test(account, menu)) {
            shown.remove(account, menu);
        }
    }

    private static Map<String, String> menu(Set<String> commands) {
        Map<String, String> menu = new LinkedHashMap<>();
        for (CommandMenu one : CommandMenu.values()) {
            if (commands.contains(one.command())) {
                menu.put(one.command(), Messages.say(one));
            }
        }
        return menu;
    }
}
