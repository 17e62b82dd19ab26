package ru.srok.bot.coordinator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.store.Repositories;

/** Among whom is picked; the names stand in buttons. */
enum Pick {
    SCHOOLS,
    PEOPLE;

    record Candidate(AssigneeId id, String name) {}

    static Optional<Pick> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    List<Candidate> candidates(Repositories store, WorkspaceId workspace) {
        if (this == SCHOOLS) {
            return store.institutions().of(workspace).stream()
                    .filter(Institution::active)
                    .map(one -> new Candidate(AssigneeId.of(one.id()), one.name()))
                    .toList();
        }
        return store.members().of(workspace).stream()
                .filter(member -> member.active() && member.institution().isEmpty())
                .map(one -> new Candidate(AssigneeId.of(one.id()), one.name()))
                .toList();
    }
}
