package ru.srok.domain.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Moments that each workspace has in its own zone and settings, such as its rounds.
 *
 * @param workspaces whose moments they are
 * @param next the first moment of a workspace after an instant
 */
public record WorkspaceHours(Workspaces workspaces, BiFunction<Workspace, Instant, Instant> next) {

    /** The first moment of any workspace after an instant; empty without a workspace. */
    public Optional<Instant> nextAfter(Instant done) {
        return workspaces.all().stream()
                .map(workspace -> next.apply(workspace, done))
                .min(Comparator.naturalOrder());
    }

    /** The workspaces that have such a moment exactly now. */
    public List<Workspace> at(Instant due) {
        return workspaces.all().stream()
                .filter(workspace -> next.apply(workspace, due.minusMillis(1)).equals(due))
                .toList();
    }
}
