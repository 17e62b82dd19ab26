package ru.srok.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Contact;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.SentFile;
import ru.srok.domain.people.AccountId;

/** Reads messages of people: commands, words, files, albums. */
final class MessageReading {

    /** The library sees commands only after its entities were asked for, so the text is read here. */
    private static final Pattern COMMAND =
            Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@[A-Za-z0-9_]+)?(?:\\s+(.*))?", Pattern.DOTALL);

    private final Downloads downloads;

    MessageReading(Downloads downloads) {
        this.downloads = downloads;
    }

    /** What one message, or the parts of an album, are; empty for notes of the messenger itself. */
    Optional<Incoming> read(AccountId account, String key, List<Message> messages) {
        Message first = messages.get(0);
        Matcher command = COMMAND.matcher(first.hasText() ? first.getText().strip() : "");
        if (command.matches()) {
            return Optional.of(command(account, key, command));
        }
        List<MessagePart> parts = new ArrayList<>();
        messages.forEach(message -> part(message).ifPresent(parts::add));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Incoming.Words(account, key, parts, answered(messages)));
    }

    private static Incoming command(AccountId account, String key, Matcher command) {
        String name = command.group(1).toLowerCase(Locale.ROOT);
        String argument = Optional.ofNullable(command.group(2)).orElse("").strip();
        return "start".equals(name)
                ? new Incoming.Started(account, key, argument)
                : new Incoming.Command(account, key, name, argument);
    }

    private Optional<MessagePart> part(Message message) {
        Optional<SentFile> file = Attachments.of(message).map(downloads::fetch).or(() -> Attachments.odd(message));
        String words = words(message);
        return words.isBlank() && file.isEmpty()
                ? Optional.empty()
                : Optional.of(new MessagePart(message.getMessageId().toString(), words, file.orElse(null)));
    }

    /** Text, caption, or what a shared contact says. */
    static String words(Message message) {
        return Stream.<@Nullable String>of(message.getText(), message.getCaption(), contact(message))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
    }

    /** One's own phone alone; somebody else's with the name, so that it is not mistaken for one's own. */
    private static @Nullable String contact(Message message) {
        Contact contact = message.getContact();
        if (contact == null) {
            return null;
        }
        String phone = contact.getPhoneNumber();
        boolean own = message.getFrom().getId().equals(contact.getUserId());
        String name = Stream.<@Nullable String>of(contact.getLastName(), contact.getFirstName())
                .flatMap(Stream::ofNullable)
                .reduce((last, first) -> last + " " + first)
                .orElse("");
        return own ? phone : name + ", " + phone;
    }

    private static @Nullable String answered(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> Stream.ofNullable(message.getReplyToMessage()))
                .map(message -> message.getMessageId().toString())
                .findFirst()
                .orElse(null);
    }
}
