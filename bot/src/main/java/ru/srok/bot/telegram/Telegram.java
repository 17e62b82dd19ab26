package ru.srok.bot.telegram;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import ru.srok.bot.alarm.Alarms;
import ru.srok.bot.conversation.Outcome;
import ru.srok.bot.inbox.Deed;
import ru.srok.bot.inbox.Source;
import ru.srok.bot.outbox.Delivery;
import ru.srok.domain.chat.InboxUpdate;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.store.Repositories;

/** The bot at Telegram, or at a stand-in: the one face of this package. */
public final class Telegram implements Source, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Telegram.class);
    private static final int TOAST = 200;

    private final TelegramOptions options;
    private final Wire wire;

    /** Clocks: business time for what buttons mean, system time for polling. */
    private final Clock clock;

    private final Clock system;
    private final Repositories store;
    private final Understanding understanding;

    /** Connects to nothing yet. */
    public Telegram(TelegramOptions options, Repositories store, Clock clock, Clock system) {
        this.options = options;
        this.wire = new Wire(options);
        this.clock = clock;
        this.system = system;
        this.store = store;
        Downloads downloads = new Downloads(wire, store.files(), options.bot());
        this.understanding = new Understanding(options.bot(), store, downloads, clock);
    }

    /** What the Bot API says of the bot, or why it says nothing. */
    public sealed interface Greeting {

        /** The bot is known by this name, without its @. */
        record Known(String userName) implements Greeting {}

        /** The token is not known there. */
        record WrongToken() implements Greeting {}

        /** There was no answer; the service may start and try again. */
        record NoAnswer() implements Greeting {}
    }

    /** Asks the Bot API who the bot is, and ends a webhook, which would keep updates away. */
    public Greeting greet() {
        try {
            String name = wire.client().execute(new GetMe()).getUserName();
            wire.client().execute(new DeleteWebhook());
            return new Greeting.Known(name);
        } catch (TelegramApiRequestException refused) {
            Integer code = refused.getErrorCode();
            return code != null && (code == 401 || code == 404) ? new Greeting.WrongToken() : new Greeting.NoAnswer();
        } catch (TelegramApiException noAnswer) {
            return new Greeting.NoAnswer();
        }
    }

    /** Shows these commands, name to what it does, in the menu of one chat; returns whether they are shown now. */
    public boolean showCommands(AccountId account, Map<String, String> commands) {
        List<BotCommand> menu = commands.entrySet().stream()
                .map(one -> new BotCommand(one.getKey(), one.getValue()))
                .toList();
        BotCommandScope chat = new BotCommandScopeChat(account.user());
        try {
            wire.client()
                    .execute(menu.isEmpty() ? new DeleteMyCommands(chat, null) : new SetMyCommands(menu, chat, null));
            return true;
        } catch (TelegramApiException failure) {
            LOG.warn(
                    "The menu of commands could not be set ({})",
                    failure.getClass().getSimpleName());
            return false;
        }
    }

    /** A reader of updates; {@code added} is told when some were stored. */
    public Poller poller(Runnable added, Alarms alarms) {
        return new Poller(wire, new RawUpdates(options.bot(), system), new Poller.Stored(store, added), alarms, system);
    }

    /** What sends messages. */
    public Delivery delivery() {
        return new TelegramDelivery(
                new Requests(wire.client(), store.files()), new Keyboards(store.buttonTokens(), clock));
    }

    @Override
    public Optional<Deed> understand(List<InboxUpdate> parts) {
        return understanding.understand(parts);
    }

    @Override
    public Optional<String> query(InboxUpdate update) {
        return Optional.ofNullable(understanding.read(update).getCallbackQuery())
                .map(CallbackQuery::getId);
    }

    @Override
    public void answer(String query, Outcome outcome) {
        AnswerCallbackQuery request = new AnswerCallbackQuery(query);
        String toast = outcome.toast();
        if (!toast.isEmpty()) {
            request.setText(toast.length() <= TOAST ? toast : toast.substring(0, TOAST - 1) + "…");
            request.setShowAlert(outcome.alert());
        }
        try {
            wire.client().execute(request);
        } catch (TelegramApiException tooLate) {
            LOG.debug("A pressed button could not be answered", tooLate);
        }
    }

    /** Stops the calls in flight. */
    @Override
    public void close() {
        wire.close();
    }
}
