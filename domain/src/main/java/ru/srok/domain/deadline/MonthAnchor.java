package ru.srok.domain.deadline;

/** Which month a day's number belongs to. */
enum MonthAnchor {
    /** None is printed: «до 5 числа». */
    NONE,
    /** «Каждого месяца». */
    EACH_MONTH,
    /** «Месяца, следующего за отчетным (периодом)». */
    AFTER_PERIOD,
    AFTER_QUARTER,
    AFTER_HALF,
    AFTER_YEAR,
    FIRST_OF_QUARTER,
    LAST_OF_QUARTER,
    LAST_OF_HALF,
    /** «Последнего месяца» of whatever is repeated. */
    LAST_OF_PERIOD
}
