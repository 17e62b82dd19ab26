/** Paragraphs and tables become a plan draft. */
@NullMarked
package ru.srok.planimport.draft;

import org.jspecify.annotations.NullMarked;
