/** Everything that knows Telegram; nothing outside of this package sees its types. */
@NullMarked
package ru.srok.bot.telegram;

import org.jspecify.annotations.NullMarked;
