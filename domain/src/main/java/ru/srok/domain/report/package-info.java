/** Reports: what people say about their assignments, with words and files. */
@NullMarked
package ru.srok.domain.report;

import org.jspecify.annotations.NullMarked;
