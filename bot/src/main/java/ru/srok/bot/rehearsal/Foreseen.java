package ru.srok.bot.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;

/**
 * A message that would go out.
 *
 * @param at when, in business time
 * @param to to whom, as they are now: who is not connected would get it once they are
 * @param rows how many assignments it is about, named or behind its button; 0 for a message that is not about assignments
 * @param screen its words and buttons
 */
public record Foreseen(Instant at, Member to, OutboxMessage.Kind kind, int rows, Screen screen) {

    /** The day on which it would go out. */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
