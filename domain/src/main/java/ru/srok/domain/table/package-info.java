/** Data that comes with the program as tables. */
@NullMarked
package ru.srok.domain.table;

import org.jspecify.annotations.NullMarked;
