/** Standing in for somebody, in words. */
@NullMarked
package ru.srok.messages.substitute;

import org.jspecify.annotations.NullMarked;
