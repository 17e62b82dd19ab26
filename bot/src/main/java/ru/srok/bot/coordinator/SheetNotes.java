package ru.srok.bot.coordinator;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.plan.Activity;

/**
 * What is found while a returned sheet is compared; it grows.
 *
 * @param problems what could not be understood, not escaped
 */
record SheetNotes(List<SheetChange> changes, List<String> problems) {

    SheetNotes() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void changed(SheetChange.Kind kind, Activity row, String old, String fresh) {
        changes.add(new SheetChange(kind, RowWords.number(row), old, fresh));
    }

    void problem(String words) {
        problems.add(words);
    }
}
