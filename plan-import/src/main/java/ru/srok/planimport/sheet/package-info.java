/** A draft's round trip through Excel; {@link ru.srok.planimport.PlanSheet} is the face. */
@NullMarked
package ru.srok.planimport.sheet;

import org.jspecify.annotations.NullMarked;
