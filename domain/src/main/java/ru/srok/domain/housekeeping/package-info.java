/** Nothing lies about for ever: what nobody can need any more is forgotten, and nothing else. */
@NullMarked
package ru.srok.domain.housekeeping;

import org.jspecify.annotations.NullMarked;
