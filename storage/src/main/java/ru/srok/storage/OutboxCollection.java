package ru.srok.storage;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import ru.srok.domain.chat.Outbox;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.OutboxMessage.Kind;
import ru.srok.domain.chat.OutboxMessage.State;
import ru.srok.domain.people.AccountId;

/** Messages on their way out, with a list of messages for each number that a person saw. */
final class OutboxCollection extends LiveCollection<String, OutboxMessage> implements Outbox {

    static final String NAME = "outbox";

    private static final String MESSAGES = "messages";
    private static final String LATER = "later";
    private static final String NOT_BEFORE = "notBefore";
    private static final Set<State> LIVE = Set.of(State.WAITING, State.SENDING, State.UNKNOWN, State.PARKED);
    private static final Comparator<OutboxMessage> OLDEST =
            Comparator.comparing(OutboxMessage::created).thenComparing(OutboxMessage::id);
    private static final Document ANSWERS_FIRST =
            new Document(LATER, 1).append(Fields.CREATED, 1).append("of", 1);

    private final Documents numbers;

    OutboxCollection(Database database) {
        super(database, NAME, OutboxMessage.class);
        numbers = database.named(NAME + ".numbers");
    }

    @Override
    public boolean add(OutboxMessage message) {
        return addIfAbsent(message);
    }

    @Override
    public OutboxMessage save(OutboxMessage message) {
        String number = message.messageId();
        if (number != null && message.state() == State.SENT) {
            numbers.addToList(numberKey(message.recipient(), number), MESSAGES, message.id());
        }
        return super.save(message);
    }

    @Override
    public List<OutboxMessage> ready(Instant now, Instant systemNow, int most) {
        Document filter = new Document(Fields.STATE, State.WAITING.name())
                .append(NOT_BEFORE, new Document("$lte", Date.from(now)));
        return live(filter, ANSWERS_FIRST, one -> isReady(one, now, systemNow), most);
    }

    @Override
    public List<OutboxMessage> in(State state) {
        Document filter = new Document(Fields.STATE, state.name());
        List<OutboxMessage> found = LIVE.contains(state) ? live(filter, one -> one.state() == state) : list(filter);
        return found.stream().sorted(OLDEST).toList();
    }

    /** A number stands for several messages once the first was edited; the last of them is what is seen. */
    @Override
    public Optional<OutboxMessage> sentAs(AccountId recipient, String messageId) {
        List<String> ids = numbers.find(numberKey(recipient, messageId))
                .map(found -> found.getList(MESSAGES, String.class))
                .orElse(List.of());
        return findAll(ids).stream()
                .filter(one -> messageId.equals(one.messageId()))
                .max(OLDEST);
    }

    /** Its number goes first and the message last, so that whatever a death leaves is found the next time. */
    @Override
    public void forgetDoneBefore(Instant moment) {
        List<String> ids = documents().list(doneBefore(moment), new Document(Fields.ID, 1)).stream()
                .map(found -> found.getString(Fields.ID))
                .filter(id -> !id.startsWith(OutboxMessage.ONCE))
                .toList();
        for (int from = 0; from < ids.size(); from += PAGE) {
            findAll(ids.subList(from, Math.min(from + PAGE, ids.size()))).forEach(this::forget);
        }
    }

    private static Document doneBefore(Instant moment) {
        List<String> done =
                Stream.of(State.values()).filter(State::isDone).map(State::name).toList();
        return new Document(Fields.STATE, new Document("$in", done))
                .append(Fields.CREATED, new Document("$lt", Date.from(moment)));
    }

    private void forget(OutboxMessage message) {
        String number = message.messageId();
        if (number != null) {
            numbers.takeFromList(numberKey(message.recipient(), number), MESSAGES, message.id());
        }
        forgetOne(message);
    }

    @Override
    boolean isLive(OutboxMessage message) {
        return LIVE.contains(message.state());
    }

    @Override
    Document markerOf(OutboxMessage message) {
        return new Document(Fields.STATE, message.state().name())
                .append(LATER, message.kind() == Kind.ANSWER ? 0 : 1)
                .append(Fields.CREATED, Date.from(message.created()))
                .append(NOT_BEFORE, Date.from(message.notBefore()));
    }

    private static boolean isReady(OutboxMessage one, Instant now, Instant systemNow) {
        Instant retryAt = one.retryAt();
        return one.state() == State.WAITING
                && !one.notBefore().isAfter(now)
                && (retryAt == null || !retryAt.isAfter(systemNow));
    }

    private static String numberKey(AccountId recipient, String messageId) {
        return messageId + "@" + recipient.value();
    }
}
