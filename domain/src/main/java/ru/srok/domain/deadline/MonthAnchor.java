package ru.srok.domain.deadline;

/** Which month a day's number belongs to. */
enum MonthAnchor {
    /** None is printed: «до 5 числа». */
    NONE,
    /** «Каждого месяца». */
    EACH_MONTH,
    /** «Месяца, следующего за отчетным (периодом)». */
    AFTER_PERIOD,
    /** «Каждого квартала»: the day tells whether its first or its last month. */
    OF_QUARTER,
    OF_HALF,
    AFTER_QUARTER,
    AFTER_HALF,
    AFTER_YEAR,
    FIRST_OF_QUARTER,
    LAST_OF_QUARTER,
    LAST_OF_HALF,
    /** «Первого месяца» of whatever is repeated. */
    FIRST_OF_PERIOD,
    /** «Последнего месяца» of whatever is repeated. */
    LAST_OF_PERIOD
}
