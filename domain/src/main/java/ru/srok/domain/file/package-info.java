/** Files that people sent or the bot made. */
@NullMarked
package ru.srok.domain.file;

import org.jspecify.annotations.NullMarked;
