/** Summaries: where a plan stands, counted in states, with marks beside them. */
@NullMarked
package ru.srok.domain.summary;

import org.jspecify.annotations.NullMarked;
