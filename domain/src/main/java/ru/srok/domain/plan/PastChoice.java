package ru.srok.domain.plan;

/** What to do with what was already past when a plan was switched on. */
public enum PastChoice {
    /** It was done; it is not asked about. */
    DONE_EARLIER,
    /** Reports are asked for until a day. */
    ASK,
    /** It is not kept track of. */
    IGNORE
}
