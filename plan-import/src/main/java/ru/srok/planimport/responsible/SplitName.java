package ru.srok.planimport.responsible;

import ru.srok.domain.plan.Responsible;

/**
 * One name of a responsible cell.
 *
 * @param name a person as «Фамилия И.О.», anything else as printed
 * @param kind what it is
 */
record SplitName(String name, Responsible.Kind kind) {

    boolean isPerson() {
        return kind == Responsible.Kind.PERSON;
    }

    boolean isPost() {
        return kind == Responsible.Kind.POST;
    }

    String key() {
        return Letters.key(name);
    }
}
