package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.finding.FindingWords;
import ru.srok.messages.sheet.SheetSentences;
import ru.srok.messages.sheet.SheetText;
import ru.srok.planimport.SheetColumn;
import ru.srok.planimport.SheetContent;
import ru.srok.planimport.SheetRow;
import ru.srok.planimport.SheetWords;

/** A plan as the rows of a sheet. */
final class SheetRows {

    private final Plan plan;
    private final SheetNames names;

    SheetRows(Plan plan, Repositories store) {
        this.plan = plan;
        this.names = new SheetNames(store, plan.workspace());
    }

    SheetNames names() {
        return names;
    }

    static SheetWords words() {
        Map<SheetColumn, String> heads = new EnumMap<>(SheetColumn.class);
        for (SheetColumn column : SheetColumn.values()) {
            heads.put(column, SheetSentences.head(column.name()));
        }
        return new SheetWords(
                heads,
                SheetSentences.modes(),
                say(SheetText.MODE_AT_LEAST_BEGINNING),
                say(SheetText.SHEET_NAME),
                say(SheetText.NOTE),
                say(SheetText.LOCKED_HINT),
                say(SheetText.MODE_HINT));
    }

    SheetContent content() {
        List<SheetRow> rows = plan.activities().stream()
                .filter(row -> !row.removed())
                .map(this::row)
                .toList();
        return new SheetContent(plan.id().value(), plan.revision(), PlanScreen.title(plan), rows, names.people());
    }

    /** A row as it is written; what comes back is compared with this. */
    SheetRow row(Activity row) {
        Binding binding = Bindings.of(plan, row);
        String findings =
                row.deadline().findings().stream().map(FindingWords::label).collect(Collectors.joining(", "));
        return new SheetRow(
                row.id().value(),
                row.number(),
                row.sectionTitle().isEmpty() ? row.section() : row.sectionTitle(),
                row.title(),
                row.deadline().phrase(),
                row.deadline().certainDue(),
                row.deadline().settled(),
                ModeCodes.of(binding.mode()),
                binding.assignees().isEmpty() ? row.responsiblesPrinted() : names.text(binding.assignees()),
                names.text(binding.curator().map(ru.srok.domain.plan.AssigneeId::of).stream()
                        .toList()),
                findings);
    }
}
