package ru.srok.domain.briefing;

import java.time.LocalDate;

/**
 * A row that is due soon.
 *
 * @param due the day on which it is due
 * @param done how many of those asked have reported
 * @param asked how many are asked; 0 while it is nobody's or not unfolded yet
 */
public record ComingRow(RowRef row, LocalDate due, int done, int asked) {}
