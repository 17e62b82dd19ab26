package ru.srok.planimport.header;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the text around a plan's table says.
 *
 * @param orderKind kind of the act in lower case («приказ»), or null
 * @param orderNumber number of the act as printed without «№», or null
 * @param orderDate date of the act, or null
 * @param department who issued it, or null
 * @param title the plan's title, empty where there is none
 * @param control who controls it: a person as «Фамилия И.О.», else a post; or null
 * @param coordinator who coordinates it: «Фамилия И.О.» with a post after a comma if printed, else as printed; or null
 * @param periodText the words where a period may be named, a line each: title, subject of the act, «Утвердить план …»;
 *     after an empty line the other short lines that print a year, which name no period but tell what time it is about
 */
public record HeaderText(
        @Nullable String orderKind,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        @Nullable String department,
        String title,
        @Nullable String control,
        @Nullable String coordinator,
        String periodText) {}
