package ru.srok.domain.people;

import java.time.LocalDate;
import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * Who stands in for a member for a time; a member has one substitution, a new one takes the place of the old.
 *
 * @param id the member who is away
 * @param deputy who is told of their rows and may report them
 * @param from the first day
 * @param until the last day; before {@code from} once it was called off
 * @param by who said so
 */
@Copied
public record Substitution(
        MemberId id, WorkspaceId workspace, MemberId deputy, LocalDate from, LocalDate until, MemberId by, long version)
        implements Versioned<MemberId, Substitution> {

    /** Whether it is in force on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    @Override
    public Substitution withVersion(long newVersion) {
        return SubstitutionBuilder.builder(this).version(newVersion).build();
    }

    /** The same member's substitution by somebody else or on other days. */
    public Substitution changedTo(Substitution other) {
        return other.withVersion(version);
    }

    /** The same substitution, over on a day. */
    public Substitution endedBefore(LocalDate day) {
        return SubstitutionBuilder.builder(this).until(day.minusDays(1)).build();
    }
}
