package ru.srok.domain.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;

/** Whom the page may be sent to: observers, and who keeps the control of a plan as it is printed there. */
public final class Chiefs {

    private final Repositories store;

    /** Looks in this store. */
    public Chiefs(Repositories store) {
        this.store = store;
    }

    /** Those who can be written to, without the one who sends; first who keeps the control. */
    public List<Member> reachable(Workspace workspace, MemberId sender) {
        List<String> controls = controls(workspace);
        List<Member> all = store.members().of(workspace.id()).stream()
                .filter(Member::active)
                .filter(member -> !member.id().equals(sender))
                .toList();
        Stream<Member> named = all.stream().filter(member -> isNamed(member, controls));
        Stream<Member> observers = all.stream().filter(member -> member.role() == Role.OBSERVER);
        return Stream.concat(named, observers)
                .distinct()
                .filter(this::isReachable)
                .toList();
    }

    /** Who keeps the control, as the plans that are switched on print it. */
    public List<String> controls(Workspace workspace) {
        return store.plans().of(workspace.id()).stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .map((Plan plan) -> plan.header().control())
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    private boolean isReachable(Member member) {
        return Ownership.addressOf(member).isPresent()
                && Ownership.addressOf(member)
                        .flatMap(store.accounts()::find)
                        .filter(account -> !account.reachable())
                        .map(Account::id)
                        .isEmpty();
    }

    /** Somebody of the department whose surname and initials are printed: «Иванов И.И.». */
    private static boolean isNamed(Member member, List<String> controls) {
        List<String> name = List.of(member.name().strip().split("\\s+"));
        if (member.institution().isPresent() || name.size() < 2) {
            return false;
        }
        String surname = plain(name.get(0));
        String initial = plain(name.get(1)).substring(0, 1);
        return controls.stream().map(Chiefs::plain).anyMatch(printed -> names(printed, surname, initial));
    }

    private static boolean names(String printed, String surname, String initial) {
        List<String> words = List.of(printed.split("[\\s.]+"));
        int at = words.indexOf(surname);
        if (at < 0) {
            return false;
        }
        boolean after = at + 1 < words.size() && words.get(at + 1).startsWith(initial);
        boolean before = words.subList(Math.max(0, at - 2), at).stream().anyMatch(word -> word.startsWith(initial));
        return after || before;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\s.-]", " ");
    }
}
