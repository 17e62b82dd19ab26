package ru.srok.bot.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.RoundContent;

/**
 * A part of a morning message: one person's own rows, or those of a colleague for whom they stand in.
 *
 * @param member as whom the rows are reported
 * @param away the colleague, or null for their own rows
 * @param until the last day on which they stand in; today for their own rows
 */
record Section(Workspace workspace, Member member, @Nullable Member away, LocalDate until, RoundContent content) {

    Optional<Member> inPlaceOf() {
        return Optional.ofNullable(away);
    }
}
