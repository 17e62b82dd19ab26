/** How the bot talks, whichever messenger: what comes in, who may do it, who handles it, and what goes out. */
@NullMarked
package ru.srok.bot.conversation;

import org.jspecify.annotations.NullMarked;
