package ru.srok.domain.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;

/** Adds institutions and people to a workspace; who is there already is left as they are. */
public final class Enrolment {

    private final Repositories store;
    private final IdSource ids;
    private final WorkspaceId workspace;
    private final List<Institution> institutions;
    private final List<Member> members;

    /**
     * What was added.
     *
     * @param known lines that told nothing new
     */
    public record Added(int institutions, int people, int known) {}

    /** Into this workspace. */
    public Enrolment(Repositories store, IdSource ids, WorkspaceId workspace) {
        this.store = store;
        this.ids = ids;
        this.workspace = workspace;
        this.institutions = new ArrayList<>(store.institutions().of(workspace));
        this.members = new ArrayList<>(store.members().of(workspace));
    }

    /** Adds what lines tell; adding the same again adds nothing. */
    public Added add(List<PersonLine> lines) {
        int schoolsBefore = institutions.size();
        int peopleBefore = members.size();
        int known = 0;
        for (PersonLine line : lines) {
            int before = institutions.size() + members.size();
            add(line);
            known += institutions.size() + members.size() == before ? 1 : 0;
        }
        return new Added(institutions.size() - schoolsBefore, members.size() - peopleBefore, known);
    }

    /** The member whom a line tells of, if there is one already. */
    public Optional<Member> find(PersonLine line) {
        Optional<Institution> where = findInstitution(line.institution());
        boolean elsewhere = !line.institution().isEmpty() && where.isEmpty();
        return elsewhere
                ? Optional.empty()
                : known(line.name(), where.map(Institution::id).orElse(null));
    }

    /** The institution of this name, however it is typed. */
    public Optional<Institution> findInstitution(String name) {
        return institutions.stream()
                .filter(one -> one.active() && alike(one.name()).equals(alike(name)))
                .findFirst();
    }

    /** Whether two names are the same, however they are typed. */
    public static boolean isSameName(String one, String other) {
        return alike(one).equals(alike(other));
    }

    /** The member whom a line tells of, added unless known; empty where it tells of no person. */
    public Optional<Member> add(PersonLine line) {
        Institution institution = line.institution().isEmpty() ? null : institution(line.institution());
        if (line.name().isEmpty()) {
            return Optional.empty();
        }
        InstitutionId where = institution == null ? null : institution.id();
        return Optional.of(known(line.name(), where).orElseGet(() -> enrol(line, where)));
    }

    /** The institution of this name, added unless known. */
    public Institution institution(String name) {
        return findInstitution(name).orElseGet(() -> {
            Institution fresh =
                    store.institutions().save(new Institution(new InstitutionId(ids.next()), workspace, name, true, 0));
            institutions.add(fresh);
            return fresh;
        });
    }

    private Optional<Member> known(String name, @Nullable InstitutionId where) {
        return members.stream()
                .filter(one -> one.active()
                        && Objects.equals(one.institutionId(), where)
                        && alike(one.name()).equals(alike(name)))
                .findFirst();
    }

    private Member enrol(PersonLine line, @Nullable InstitutionId where) {
        Member fresh = store.members()
                .save(new Member(
                        new MemberId(ids.next()),
                        workspace,
                        line.name(),
                        role(where),
                        where,
                        line.post(),
                        line.phone(),
                        List.of(),
                        true,
                        0));
        members.add(fresh);
        return fresh;
    }

    /** An institution's first person answers for it. */
    private Role role(@Nullable InstitutionId where) {
        boolean headed = members.stream()
                .anyMatch(one -> one.active() && one.role() == Role.HEAD && Objects.equals(one.institutionId(), where));
        return where == null || headed ? Role.ASSIGNEE : Role.HEAD;
    }

    private static String alike(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("№\\s*", "№")
                .replaceAll("\\s+", " ");
    }
}
