/** Where a plan stands, as a workbook. */
@NullMarked
package ru.srok.bot.export;

import org.jspecify.annotations.NullMarked;
