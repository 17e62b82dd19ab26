/** What is said about a workspace's hours, calendar and reminders. */
@NullMarked
package ru.srok.messages.settings;

import org.jspecify.annotations.NullMarked;
