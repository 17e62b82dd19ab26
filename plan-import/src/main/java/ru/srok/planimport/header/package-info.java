/** What stands around a plan's table: the act, its issuer, the title, the period, who controls and who coordinates. */
@NullMarked
package ru.srok.planimport.header;

import org.jspecify.annotations.NullMarked;
