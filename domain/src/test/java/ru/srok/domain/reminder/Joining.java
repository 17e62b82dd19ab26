package ru.srok.domain.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;

/** What tests of reminders and summaries do to a town again and again. */
public final class Joining {

    public static final Binding EACH = new Binding(List.of(AssigneeId.ALL_INSTITUTIONS), ClosingMode.EACH, null);
    public static final Binding BORIS = lead("boris");

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private Joining() {}

    public static Binding lead(String... members) {
        List<AssigneeId> all = java.util.Arrays.stream(members)
                .map(id -> AssigneeId.of(new MemberId(id)))
                .toList();
        return new Binding(all, ClosingMode.LEAD, null);
    }

    /** Joins an account to a member. */
    public static void join(Town town, String... members) {
        for (String id : members) {
            AccountId account = AccountId.of("tg", "1", id);
            town.store.members().save(town.who(id).withAccount(account));
            town.store.accounts().save(Account.unknown(account).speakingFor(new MemberId(id)));
        }
    }

    /** Switches the town's rows on in the morning of a day. */
    public static Plan on(Town town, String day) {
        Instant now = at(day, 9);
        Plan plan = town.switchedOn(now);
        new Unfolding(town.store).unfold(plan, now);
        return plan;
    }

    /** An hour of a day in the town. */
    public static Instant at(String day, int hour) {
        return LocalDate.parse(day).atTime(hour, 0).atZone(MOSCOW).toInstant();
    }
}
