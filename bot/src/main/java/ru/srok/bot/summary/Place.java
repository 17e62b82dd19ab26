package ru.srok.bot.summary;

import ru.srok.domain.chat.Action;

/**
 * Where in the summaries somebody is.
 *
 * @param page this page without its trail
 * @param number which part of a long list, from 0
 * @param trail the pages that led here
 */
record Place(Action page, int number, Trail trail) {

    /** The trail for pages opened from here. */
    Trail onwards() {
        return trail.and(page);
    }
}
