/** Deadline phrases of Russian plans: the grammar that reads them and the rules it returns. */
@NullMarked
package ru.srok.domain.deadline;

import org.jspecify.annotations.NullMarked;
