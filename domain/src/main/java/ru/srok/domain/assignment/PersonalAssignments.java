package ru.srok.domain.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.store.Repositories;

/** The assignments of one person, found without a look at everybody else's. */
public final class PersonalAssignments {

    private static final Comparator<Assignment> ORDER =
            Comparator.comparing(Assignment::due).thenComparing(one -> one.id().value());

    private PersonalAssignments() {}

    /**
     * All assignments about which a person is written to on a day, in the order of due date, then identity. Theirs are their
     * own, their institution's, those that were handed to them, and the same of those for whom they stand in.
     */
    public static List<Assignment> of(Repositories store, Member person, LocalDate day) {
        Ownership ownership = Ownership.on(day, person.workspace(), store);
        return of(store, ownership, person, one -> isTold(ownership.personFor(one), person));
    }

    /**
     * All assignments that a person may report on a day, whoever is written to about them, in the same order: their own and,
     * while they stand in for somebody, that person's.
     */
    public static List<Assignment> reportable(Repositories store, Member person, LocalDate day) {
        Ownership ownership = Ownership.on(day, person.workspace(), store);
        return of(store, ownership, person, one -> ownership.isOf(person, one));
    }

    private static List<Assignment> of(
            Repositories store, Ownership ownership, Member person, Predicate<Assignment> fits) {
        List<Member> inPlaceOf = new ArrayList<>(ownership.awayFor(person.id()));
        inPlaceOf.add(person);
        return inPlaceOf.stream()
                .flatMap(one -> candidates(store, one))
                .distinct()
                .filter(fits)
                .sorted(ORDER)
                .toList();
    }

    private static boolean isTold(Optional<Member> told, Member person) {
        return told.map(Member::id).filter(person.id()::equals).isPresent();
    }

    private static Stream<Assignment> candidates(Repositories store, Member person) {
        WorkspaceId workspace = person.workspace();
        Assignments all = store.assignments();
        Stream<AssigneeId> institution =
                person.role() == Role.HEAD ? person.institution().map(AssigneeId::of).stream() : Stream.empty();
        return Stream.concat(
                all.handedTo(workspace, person.id()).stream(),
                Stream.concat(Stream.of(AssigneeId.of(person.id())), institution)
                        .flatMap(assignee -> all.of(workspace, assignee).stream()));
    }
}
