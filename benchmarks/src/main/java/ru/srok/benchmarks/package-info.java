/** Benchmarks: what import and start-up cost, printed as milliseconds and as ratios within one run. */
@NullMarked
package ru.srok.benchmarks;

import org.jspecify.annotations.NullMarked;
