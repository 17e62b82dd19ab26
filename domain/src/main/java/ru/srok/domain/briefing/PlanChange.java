package ru.srok.domain.briefing;

import java.time.LocalDate;

/**
 * A change of an approved row, its values in words.
 *
 * @param key stable and unique
 * @param what was changed, such as «срок»
 * @param before the value before; empty where there was none
 * @param after the value since; empty where there is none
 * @param basis the order or words it rests on; empty where none was named
 * @param day when it was made
 */
public record PlanChange(
        String key, RowRef row, String what, String before, String after, String basis, LocalDate day) {}
