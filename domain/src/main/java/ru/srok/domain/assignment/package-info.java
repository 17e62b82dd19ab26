/** Assignments: one occurrence of one activity for one assignee, and what may become of it. */
@NullMarked
package ru.srok.domain.assignment;

import org.jspecify.annotations.NullMarked;
