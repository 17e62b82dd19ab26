/** Every repository in memory: for tests, and for computing what would happen against nothing. */
@NullMarked
package ru.srok.domain.memory;

import org.jspecify.annotations.NullMarked;
