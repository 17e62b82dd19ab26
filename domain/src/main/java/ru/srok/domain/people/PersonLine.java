package ru.srok.domain.people;

/**
 * A typed line about an institution, a person, or a person of an institution; what was not told is empty.
 *
 * @param institution as typed; empty for the department's own people
 * @param name as typed; empty where only the institution is told
 */
public record PersonLine(String institution, String name, String post, String phone) {}
