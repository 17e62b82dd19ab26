/** The words of the workbook that shows where a plan stands. */
@NullMarked
package ru.srok.messages.export;

import org.jspecify.annotations.NullMarked;
