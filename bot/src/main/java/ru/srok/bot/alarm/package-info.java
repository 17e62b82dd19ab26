/** What the administrator is told when the whole service is in trouble. */
@NullMarked
package ru.srok.bot.alarm;

import org.jspecify.annotations.NullMarked;
