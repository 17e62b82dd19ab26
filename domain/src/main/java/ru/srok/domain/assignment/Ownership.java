package ru.srok.domain.assignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.store.Repositories;

/** Who stands behind an assignee now: a member themselves, an institution's head in office, or the colleague it was handed to. */
public final class Ownership {

    private final Map<MemberId, Member> members = new HashMap<>();
    private final Map<InstitutionId, Member> heads = new HashMap<>();
    private final List<Substitution> substitutions;

    /** Looks among these members of one workspace, whoever is away. */
    public Ownership(List<Member> members) {
        this(members, List.of());
    }

    private Ownership(List<Member> members, List<Substitution> inForce) {
        members.stream().filter(Member::active).forEach(this::add);
        this.substitutions = List.copyOf(inForce);
    }

    /** Of two heads of an institution the first who is connected counts, else the first. */
    private void add(Member member) {
        members.put(member.id(), member);
        if (member.role() == Role.HEAD) {
            member.institution()
                    .ifPresent(school -> heads.merge(
                            school, member, (one, other) -> one.isConnected() || !other.isConnected() ? one : other));
        }
    }

    /** Whose rows are whose on a day, with those who stand in for others then. */
    public static Ownership on(LocalDate day, WorkspaceId workspace, Repositories store) {
        List<Substitution> inForce = store.substitutions().of(workspace).stream()
                .filter(one -> one.holdsOn(day))
                .toList();
        return new Ownership(store.members().of(workspace), inForce);
    }

    /**
     * The person who is written to about an assignment; a colleague it was handed to or who stands in, but never
     * connected, is passed over.
     */
    public Optional<Member> personFor(Assignment assignment) {
        Optional<Member> deputy = assignment.deputy().flatMap(this::member).filter(Member::isConnected);
        Optional<Member> person = deputy.isPresent() ? deputy : answerable(assignment.assignee());
        return person.map(
                one -> standingInFor(one.id()).filter(Member::isConnected).orElse(one));
    }

    private Optional<Member> standingInFor(MemberId away) {
        return substitutions.stream()
                .filter(one -> one.id().equals(away))
                .findFirst()
                .flatMap(one -> member(one.deputy()));
    }

    /** The person who answers for an assignee, whoever it was handed to. */
    public Optional<Member> answerable(AssigneeId assignee) {
        return assignee.member()
                .flatMap(this::member)
                .or(() -> assignee.institution().flatMap(this::headOf));
    }

    /** Whether somebody may see and report an assignment, as their own or in the place of who is away. */
    public boolean isOf(Member member, Assignment assignment) {
        return isOwn(member, assignment) || inPlaceOf(member, assignment).isPresent();
    }

    /** Who is away and whose assignment it is, where somebody does it only because they stand in for them. */
    public Optional<Member> inPlaceOf(Member deputy, Assignment assignment) {
        return isOwn(deputy, assignment)
                ? Optional.empty()
                : substitutions.stream()
                        .filter(one -> one.deputy().equals(deputy.id()))
                        .flatMap(one -> member(one.id()).stream())
                        .filter(away -> isOwn(away, assignment))
                        .findFirst();
    }

    /** Those who are away and for whom somebody stands in. */
    List<Member> awayFor(MemberId deputy) {
        return substitutions.stream()
                .filter(one -> one.deputy().equals(deputy))
                .flatMap(one -> member(one.id()).stream())
                .toList();
    }

    private boolean isOwn(Member member, Assignment assignment) {
        boolean handed = assignment.deputy().filter(member.id()::equals).isPresent();
        return handed
                || answerable(assignment.assignee()).filter(member::equals).isPresent();
    }

    /** The head of an institution; the one who is connected where there are two. */
    public Optional<Member> headOf(InstitutionId institution) {
        return Optional.ofNullable(heads.get(institution));
    }

    /** Where a member is written to: the account that was connected last. */
    public static Optional<AccountId> addressOf(Member member) {
        List<AccountId> accounts = member.accounts();
        return accounts.isEmpty() ? Optional.empty() : Optional.of(accounts.get(accounts.size() - 1));
    }

    private Optional<Member> member(MemberId id) {
        return Optional.ofNullable(members.get(id));
    }
}
