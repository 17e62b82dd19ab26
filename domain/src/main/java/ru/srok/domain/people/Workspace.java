package ru.srok.domain.people;

import java.time.Instant;
import java.time.ZoneId;
import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * One education department with its plans and people.
 *
 * @param name as its people call it
 * @param zone the time zone in which its days and hours are meant
 * @param settings hours and habits that the coordinator may change
 * @param created when it was made
 */
@Copied
public record Workspace(
        WorkspaceId id, String name, ZoneId zone, WorkspaceSettings settings, Instant created, long version)
        implements Versioned<WorkspaceId, Workspace> {

    /** A new workspace with the default settings. */
    public static Workspace of(WorkspaceId id, String name, ZoneId zone, Instant created) {
        return new Workspace(id, name, zone, WorkspaceSettings.defaults(), created, 0);
    }

    @Override
    public Workspace withVersion(long newVersion) {
        return WorkspaceBuilder.builder(this).version(newVersion).build();
    }

    /** The same workspace under another name. */
    public Workspace withName(String newName) {
        return WorkspaceBuilder.builder(this).name(newName).build();
    }

    /** The same workspace in another time zone. */
    public Workspace withZone(ZoneId newZone) {
        return WorkspaceBuilder.builder(this).zone(newZone).build();
    }

    /** The same workspace with other settings. */
    public Workspace withSettings(WorkspaceSettings newSettings) {
        return WorkspaceBuilder.builder(this).settings(newSettings).build();
    }
}
