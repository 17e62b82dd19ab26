package ru.srok.domain.deadline;

/** A deadline as a rule: what a phrase means before a period turns it into days. */
public interface DeadlineRule {}
