package ru.srok.domain.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineReading;

/**
 * One item of a list inside an activity that has a deadline or responsibles of its own.
 *
 * @param index from 1, in the order of the list
 * @param title the item without its bullet
 * @param deadline its deadline, or null where the pairing is uncertain
 * @param responsibles its responsibles, empty where the pairing is uncertain
 * @param place where the item stands
 */
public record SubActivityDraft(
        int index,
        String title,
        @Nullable DeadlineReading deadline,
        List<Responsible> responsibles,
        SourcePlace place) {

    public SubActivityDraft {
        responsibles = List.copyOf(responsibles);
    }
}
