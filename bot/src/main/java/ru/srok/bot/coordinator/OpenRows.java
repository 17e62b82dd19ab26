package ru.srok.bot.coordinator;

import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.store.Repositories;

/** How much an institution has still to do. */
final class OpenRows {

    private OpenRows() {}

    static int of(Repositories store, InstitutionId school) {
        return store.institutions()
                .find(school)
                .map(Institution::workspace)
                .map(workspace -> (int) store.assignments().of(workspace).stream()
                        .filter(one -> one.assignee().equals(AssigneeId.of(school)))
                        .filter(one -> one.lead() && one.state().isOpen())
                        .count())
                .orElse(0);
    }
}
