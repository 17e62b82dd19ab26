package ru.srok.bot.substitute;

import java.util.Map;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Substitution;

/** Tells the two people what somebody decided; never who decided it. */
final class Announcing {

    void begun(Dialogue dialogue, Substitution one, Pair pair) {
        tell(dialogue, one, pair.deputy(), "begun");
        if (!pair.away().id().equals(dialogue.actor().member().id())) {
            tell(dialogue, one, pair.away(), "away");
        }
    }

    void ended(Dialogue dialogue, Substitution one, Member deputy) {
        tell(dialogue, one, deputy, "ended");
    }

    private static void tell(Dialogue dialogue, Substitution one, Member person, String what) {
        String key = "substitute:" + one.id().value() + ":" + one.version() + ":" + what;
        Map<String, String> references = Map.of(
                "type",
                SubstituteRenderer.TYPE,
                SubstituteRenderer.WHAT,
                what,
                SubstituteRenderer.AWAY,
                one.id().value(),
                SubstituteRenderer.VERSION,
                Long.toString(one.version()),
                "member",
                person.id().value());
        Ownership.addressOf(person)
                .filter(address -> !address.equals(dialogue.account()))
                .ifPresent(address -> dialogue.send(
                        OutboxMessage.later(key, OutboxMessage.Kind.REMINDER, address, references, dialogue.now())));
    }
}
