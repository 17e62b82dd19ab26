package ru.srok.domain.briefing;

import ru.srok.domain.people.InstitutionId;

/**
 * An institution whose reports are late.
 *
 * @param count more than 0
 */
public record SchoolDebt(InstitutionId school, String name, int count) {}
