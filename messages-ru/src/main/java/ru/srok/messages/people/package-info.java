/** What the bot says about people and their links. */
@NullMarked
package ru.srok.messages.people;

import org.jspecify.annotations.NullMarked;
