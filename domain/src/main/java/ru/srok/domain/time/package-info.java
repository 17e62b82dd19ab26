/** The service's time: what is due is found in the store and run in order, each with its own due instant. */
@NullMarked
package ru.srok.domain.time;

import org.jspecify.annotations.NullMarked;
