package ru.srok.domain.people;

import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * A school, a kindergarten or another organisation that the department oversees.
 *
 * @param name as people call it («Школа № 7»)
 * @param active false once it was closed or merged; its history stays
 */
@Copied
public record Institution(InstitutionId id, WorkspaceId workspace, String name, boolean active, long version)
        implements Versioned<InstitutionId, Institution> {

    @Override
    public Institution withVersion(long newVersion) {
        return InstitutionBuilder.builder(this).version(newVersion).build();
    }

    /** The same institution after it was closed. */
    public Institution closed() {
        return InstitutionBuilder.builder(this).active(false).build();
    }

    /** The same institution under another name. */
    public Institution withName(String newName) {
        return InstitutionBuilder.builder(this).name(newName).build();
    }
}
