package ru.srok.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.inbox.Deed;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.ButtonToken;
import ru.srok.domain.chat.InboxUpdate;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.store.Repositories;

/** Turns stored updates into what a person did. */
final class Understanding {

    private static final String PRIVATE = "private";

    private final ObjectMapper json = Wire.json();
    private final String bot;
    private final Repositories store;
    private final Clock clock;
    private final MessageReading messages;
    private final Groups groups;

    Understanding(String bot, Repositories store, Downloads downloads, Clock clock) {
        this.bot = bot;
        this.store = store;
        this.clock = clock;
        this.messages = new MessageReading(downloads);
        this.groups = new Groups(bot, store.outbox(), clock);
    }

    Update read(InboxUpdate update) {
        try {
            return json.readValue(update.body(), Update.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored update cannot be read", e);
        }
    }

    Optional<Deed> understand(List<InboxUpdate> parts) {
        Update first = read(parts.get(0));
        String key = parts.get(0).id();
        if (first.hasCallbackQuery()) {
            return pressed(first.getCallbackQuery(), key);
        }
        if (first.getMyChatMember() != null) {
            return member(first.getMyChatMember(), key);
        }
        if (first.hasEditedMessage()) {
            return edited(first.getEditedMessage(), key);
        }
        if (!first.hasMessage() || !isByPerson(first.getMessage())) {
            return Optional.empty();
        }
        List<Message> all =
                parts.stream().map(this::read).map(Update::getMessage).toList();
        return messages.read(account(first.getMessage().getFrom().getId()), key, all)
                .map(one -> new Deed(one, null));
    }

    /** Whether a message is a person's in a private chat; a group is told once that this is not the place. */
    private boolean isByPerson(Message message) {
        if (!PRIVATE.equals(message.getChat().getType())) {
            groups.explain(message.getChat());
            return false;
        }
        return message.getFrom() != null && !message.getFrom().getIsBot();
    }

    private Optional<Deed> edited(Message message, String key) {
        boolean ours = PRIVATE.equals(message.getChat().getType()) && message.getFrom() != null;
        String text = MessageReading.words(message);
        return ours
                ? Optional.of(new Deed(
                        new Incoming.Edited(
                                account(message.getFrom().getId()),
                                key,
                                message.getMessageId().toString(),
                                text),
                        null))
                : Optional.empty();
    }

    private Optional<Deed> pressed(CallbackQuery query, String key) {
        boolean inGroup = query.getMessage() != null
                && !PRIVATE.equals(query.getMessage().getChat().getType());
        if (inGroup || query.getMessage() == null) {
            return Optional.empty();
        }
        AccountId account = account(query.getFrom().getId());
        String number = query.getMessage().getMessageId().toString();
        return Optional.of(new Deed(
                new Incoming.Pressed(
                        account, key, number, action(account, query).orElse(null)),
                query.getId()));
    }

    /** What the button means, if its token is known, good, and this person's. */
    private Optional<Action> action(AccountId account, CallbackQuery query) {
        return Optional.ofNullable(query.getData())
                .flatMap(store.buttonTokens()::find)
                .filter(token -> token.account().equals(account))
                .filter(token -> token.expires().isAfter(clock.instant()))
                .map(ButtonToken::action);
    }

    private Optional<Deed> member(ChatMemberUpdated change, String key) {
        Chat chat = change.getChat();
        String status = change.getNewChatMember().getStatus();
        boolean out = "kicked".equals(status) || "left".equals(status);
        if (PRIVATE.equals(chat.getType())) {
            return Optional.of(new Deed(new Incoming.Reachable(account(chat.getId()), key, !out), null));
        }
        if (!out) {
            groups.explain(chat);
        }
        return Optional.empty();
    }

    private AccountId account(Long user) {
        return AccountId.of("tg", bot, Long.toString(user));
    }
}
