/** Quartz triggers that call domain services. */
@NullMarked
package ru.srok.scheduler;

import org.jspecify.annotations.NullMarked;
