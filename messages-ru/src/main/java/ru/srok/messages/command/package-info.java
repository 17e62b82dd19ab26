/** What the command line says about its use. */
@NullMarked
package ru.srok.messages.command;

import org.jspecify.annotations.NullMarked;
