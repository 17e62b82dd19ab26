package ru.srok.domain.briefing;

/** The parts of the page, in their order. Stored by name. */
public enum BriefingPart {
    DECISIONS,
    PLANS,
    LATE,
    SCHOOLS,
    COMING,
    CHANGES
}
