package ru.srok.bot.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.srok.domain.people.Role;

/**
 * Who may do something.
 *
 * @param strangers whether also accounts that are nobody yet
 * @param roles the roles that may
 */
public record Permission(boolean strangers, Set<Role> roles) {

    /** Everybody, known or not. */
    public static final Permission ANYBODY = new Permission(true, EnumSet.allOf(Role.class));

    /** Every member. */
    public static final Permission MEMBERS = new Permission(false, EnumSet.allOf(Role.class));

    /** Who carries the plan. */
    public static final Permission COORDINATORS =
            new Permission(false, EnumSet.of(Role.COORDINATOR, Role.ADMINISTRATOR));

    public Permission {
        roles = Set.copyOf(roles);
    }

    /** Members in these roles. */
    public static Permission of(Role... roles) {
        return new Permission(false, Set.copyOf(List.of(roles)));
    }

    /** Whether this actor may. */
    boolean allows(Actor actor) {
        return actor.known().map(member -> roles.contains(member.role())).orElse(strangers);
    }
}
