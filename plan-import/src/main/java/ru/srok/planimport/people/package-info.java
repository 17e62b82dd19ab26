/** Lists of people: found in a document by their heads. */
@NullMarked
package ru.srok.planimport.people;

import org.jspecify.annotations.NullMarked;
