package ru.srok.planimport.header;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ru.srok.planimport.responsible.PersonName;

/** Undoes the case that a sentence put a surname in, where the ending leaves no doubt; otherwise it stays as printed. */
enum SurnameCase {
    /** «Назначить Иванову», «возложить на Иванова». */
    ACCUSATIVE(List.of(
            new Ending("ову", "ова"),
            new Ending("еву", "ева"),
            new Ending("ёву", "ёва"),
            new Ending("ину", "ина"),
            new Ending("ыну", "ына"),
            new Ending("скую", "ская"),
            new Ending("цкую", "цкая"),
            new Ending("ую", "ая"),
            new Ending("ского", "ский"),
            new Ending("цкого", "цкий"),
            new Ending("ова", "ов"),
            new Ending("ева", "ев"),
            new Ending("ёва", "ёв"),
            new Ending("ина", "ин"),
            new Ending("ына", "ын"),
            new Ending("ука", "ук"),
            new Ending("юка", "юк"),
            new Ending("яна", "ян"),
            new Ending("ича", "ич"),
            new Ending("ию", "ия"),
            new Ending("у", "а"))),
    /** «поручить Ивановой», «возложено на …» is accusative. */
    DATIVE(List.of(
            new Ending("овой", "ова"),
            new Ending("евой", "ева"),
            new Ending("ёвой", "ёва"),
            new Ending("иной", "ина"),
            new Ending("ыной", "ына"),
            new Ending("ской", "ская"),
            new Ending("цкой", "цкая"),
            new Ending("ову", "ов"),
            new Ending("еву", "ев"),
            new Ending("ёву", "ёв"),
            new Ending("ину", "ин"),
            new Ending("скому", "ский"),
            new Ending("цкому", "цкий"))),
    /** As a signature prints it. */
    NOMINATIVE(List.of());

    private final List<Ending> endings;

    SurnameCase(List<Ending> endings) {
        this.endings = endings;
    }

    private record Ending(String printed, String nominative) {}

    /** The person with the surname in the nominative. */
    String shortName(PersonName person) {
        return person.withSurname(nominative(person.surname())).shortName();
    }

    String nominative(String surname) {
        return Arrays.stream(surname.split("-")).map(this::half).collect(Collectors.joining("-"));
    }

    private String half(String surname) {
        for (Ending ending : endings) {
            int stem = surname.length() - ending.printed().length();
            if (stem > 1 && surname.endsWith(ending.printed())) {
                return surname.substring(0, stem) + ending.nominative();
            }
        }
        return surname;
    }
}
