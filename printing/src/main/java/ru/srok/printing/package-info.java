/** What leaves the chat as a page, a picture or a workbook; nothing here needs a font of the system. */
@NullMarked
package ru.srok.printing;

import org.jspecify.annotations.NullMarked;
