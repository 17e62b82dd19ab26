/** Reads a plan document into a {@link ru.srok.domain.plan.PlanDraft}; {@link ru.srok.planimport.PlanReader} is the face. */
@NullMarked
package ru.srok.planimport;

import org.jspecify.annotations.NullMarked;
