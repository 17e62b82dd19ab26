/** What is said about a deadline and its kind. */
@NullMarked
package ru.srok.messages.deadline;

import org.jspecify.annotations.NullMarked;
