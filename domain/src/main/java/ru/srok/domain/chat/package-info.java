/** What goes to and comes from a messenger, whichever it is: screens, buttons, the outbox and the inbox. */
@NullMarked
package ru.srok.domain.chat;

import org.jspecify.annotations.NullMarked;
