/** Stories and faults, told only over HTTP to the sandbox, against the built jar. */
@NullMarked
package ru.srok.e2e;

import org.jspecify.annotations.NullMarked;
