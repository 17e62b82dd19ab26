/** The closed list of things an import or a deadline phrase can leave as a question. */
@NullMarked
package ru.srok.domain.finding;

import org.jspecify.annotations.NullMarked;
