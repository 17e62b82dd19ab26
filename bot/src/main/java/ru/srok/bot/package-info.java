/** The application: its one main class and the root of its command line. */
@NullMarked
package ru.srok.bot;

import org.jspecify.annotations.NullMarked;
