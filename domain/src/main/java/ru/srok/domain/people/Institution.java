package ru.srok.domain.people;

import ru.srok.domain.store.Versioned;

/**
 * A school, a kindergarten or another organisation that the department oversees.
 *
 * @param name as people call it («Школа № 7»)
 * @param active false once it was closed or merged; its history stays
 */
public record Institution(InstitutionId id, WorkspaceId workspace, String name, boolean active, long version)
        implements Versioned<InstitutionId, Institution> {

    @Override
    public Institution withVersion(long newVersion) {
        return new Institution(id, workspace, name, active, newVersion);
    }

    /** The same institution after it was closed. */
    public Institution closed() {
        return new Institution(id, workspace, name, false, version);
    }

    /** The same institution under another name. */
    public Institution withName(String newName) {
        return new Institution(id, workspace, newName, active, version);
    }
}
