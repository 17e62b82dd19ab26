/** Who is responsible: cells split by meaning, names of people, abbreviations that a document explains. */
@NullMarked
package ru.srok.planimport.responsible;

import org.jspecify.annotations.NullMarked;
