/** Short replies of people to a reminder: what they report, or which place of the bot they open. */
@NullMarked
package ru.srok.domain.reply;

import org.jspecify.annotations.NullMarked;
