package ru.srok.bot.rehearsal;

import ru.srok.domain.people.Member;

/**
 * How much somebody would get.
 *
 * @param messages in all
 * @param inAWeek in their fullest week, Monday to Sunday
 */
public record Load(Member who, int messages, int inAWeek) {}
