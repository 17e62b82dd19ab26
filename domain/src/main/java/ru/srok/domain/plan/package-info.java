/** A plan as read from its document: header, sections, activities, and what is left to ask. */
@NullMarked
package ru.srok.domain.plan;

import org.jspecify.annotations.NullMarked;
