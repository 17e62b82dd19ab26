/** What is said about a plan document. */
@NullMarked
package ru.srok.messages.plan;

import org.jspecify.annotations.NullMarked;
