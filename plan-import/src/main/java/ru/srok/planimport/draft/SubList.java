package ru.srok.planimport.draft;

import java.util.List;
import ru.srok.domain.plan.Responsible;

/**
 * A list whose items have deadlines or responsibles of their own.
 *
 * @param list lead-in and items
 * @param deadlines which deadlines belong to which item
 * @param deadlineValues the deadlines of the cell in order
 * @param responsibles which responsibles belong to which item
 * @param responsibleValues the responsibles of the cell in order
 */
record SubList(
        ItemList list,
        Pairing deadlines,
        List<String> deadlineValues,
        Pairing responsibles,
        List<Responsible> responsibleValues) {

    SubList {
        deadlineValues = List.copyOf(deadlineValues);
        responsibleValues = List.copyOf(responsibleValues);
    }

    /** The item's deadline as printed, empty where it is uncertain. */
    String deadlineOf(int item) {
        return Blanks.join(
                deadlines.values().get(item).stream().map(deadlineValues::get).toList());
    }

    List<Responsible> responsiblesOf(int item) {
        return responsibles.values().get(item).stream()
                .map(responsibleValues::get)
                .distinct()
                .toList();
    }
}
