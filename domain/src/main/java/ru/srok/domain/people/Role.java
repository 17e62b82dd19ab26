package ru.srok.domain.people;

/** What a member may do in a workspace. */
public enum Role {
    /** Runs the service; sees settings and faults. */
    ADMINISTRATOR,
    /** Carries the plan: imports, binds, reviews, sums up. */
    COORDINATOR,
    /** Answers for the work of an institution. */
    HEAD,
    /** Does what was given to them; with an institution its employee, without one the department's. */
    ASSIGNEE,
    /** Sees, decides nothing. */
    OBSERVER
}
