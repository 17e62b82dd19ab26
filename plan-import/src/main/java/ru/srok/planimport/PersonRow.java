package ru.srok.planimport;

/**
 * A line of a list of people; what was not told is empty.
 *
 * @param id who it is, where the list is one of ours
 * @param institution empty for the department's own people
 * @param name empty where only the institution is told
 */
public record PersonRow(String id, String institution, String name, String post, String phone) {}
