/** Documents of several formats as paragraphs and tables of cells, before anything is understood. */
@NullMarked
package ru.srok.planimport.document;

import org.jspecify.annotations.NullMarked;
