package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.StoredFile;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.messages.coordinator.ExcelText;
import ru.srok.messages.html.Html;
import ru.srok.messages.sheet.SheetSentences;
import ru.srok.messages.sheet.SheetText;
import ru.srok.planimport.PlanSheet;
import ru.srok.planimport.SheetReading;
import ru.srok.planimport.SheetRefusal;

/** A corrected sheet that came back: what it would change is shown before anything changes. */
final class SheetReturns {

    static final String STATE = "excel.sheet";
    private static final int SHOWN = 12;
    private static final int PROBLEMS = 8;

    private final Desk desk;
    private final PlanSheet sheets = new PlanSheet();

    SheetReturns(Desk desk) {
        this.desk = desk;
    }

    /** Answers to one of our sheets; returns false for any other document. */
    boolean isSheet(Path copy, Dialogue dialogue, StoredFile file) throws IOException {
        if (!file.name().toLowerCase(Locale.ROOT).matches(".*\\.xlsx?")) {
            return false;
        }
        SheetReading reading = sheets.read(copy, SheetRows.words());
        if (reading instanceof SheetReading.Understood understood) {
            show(dialogue, understood, new Returned(file, people(copy, dialogue)));
            return true;
        }
        SheetReading.Refused refused = (SheetReading.Refused) reading;
        if (refused.reason() != SheetRefusal.HEADS_MISSING) {
            return false;
        }
        dialogue.say(
                Screen.of(Html.escape(SheetSentences.refusal(refused.reason().name(), refused.missingHeads()))));
        return true;
    }

    /** The plan that a sheet was written for, if it is one of theirs. */
    private Optional<Plan> planOf(SheetReading.Understood sheet, Dialogue dialogue) {
        return Optional.of(sheet.planId())
                .filter(id -> !id.isBlank())
                .flatMap(id -> desk.store().plans().find(new PlanId(id)))
                .filter(plan ->
                        plan.workspace().equals(dialogue.actor().workspace().id()))
                .filter(plan -> plan.status() == PlanStatus.DRAFT || plan.status() == PlanStatus.ACTIVE);
    }

    /** The file, and what its people change; empty for nothing. */
    private record Returned(StoredFile file, String people) {}

    private String people(Path copy, Dialogue dialogue) throws IOException {
        return new PeopleSheets(desk)
                .diff(copy, dialogue.actor().workspace().id())
                .filter(diff -> !diff.isEmpty())
                .map(PeopleDiff::text)
                .orElse("");
    }

    private void show(Dialogue dialogue, SheetReading.Understood sheet, Returned returned) {
        Optional<Plan> plan = planOf(sheet, dialogue);
        if (plan.isEmpty()) {
            dialogue.say(Screen.of(say(SheetText.REFUSAL_OTHER_PLAN)));
            return;
        }
        SheetDiff diff = new SheetDiff(plan.get(), desk.store(), desk.ids(), sheet);
        String problems = problems(diff.problems());
        if (diff.changes().isEmpty() && returned.people().isEmpty()) {
            dialogue.say(Screen.of(say(ExcelText.EXCEL_NOTHING) + problems).row(PlanScreen.toPlan(plan.get())));
            return;
        }
        String id = plan.get().id().value();
        dialogue.await(STATE, Map.of("plan", id, "file", returned.file().id().value()));
        String old = sheet.revision() < plan.get().revision() ? say(SheetText.REFUSAL_OLD_REVISION) + "\n\n" : "";
        dialogue.say(new Keys()
                .row(
                        Button.of(say(ExcelText.EXCEL_APPLY), "excel.apply", id),
                        Button.of(say(ExcelText.EXCEL_CANCEL), "excel.cancel", id))
                .under(old + joined(changes(diff.changes()), returned.people()) + problems));
    }

    private static String joined(String plan, String people) {
        return plan.isEmpty() || people.isEmpty() ? plan + people : plan + "\n\n" + people;
    }

    private static String changes(List<SheetChange> changes) {
        if (changes.isEmpty()) {
            return "";
        }
        String head = say(ExcelText.EXCEL_CHANGES, SheetChange.summary(changes));
        String lines = changes.stream().limit(SHOWN).map(SheetChange::line).collect(Collectors.joining("\n"));
        String more = changes.size() > SHOWN ? "\n" + say(SheetText.MORE_PROBLEMS, changes.size() - SHOWN) : "";
        return head + "\n\n" + lines + more;
    }

    private static String problems(List<String> problems) {
        return problems.isEmpty()
                ? ""
                : "\n\n" + say(ExcelText.EXCEL_PROBLEMS) + "\n"
                        + Html.escape(SheetSentences.problems(problems, PROBLEMS));
    }

    /** The plan as an agreed sheet makes it; empty if the sheet can't be had any more. */
    Optional<Plan> corrected(Plan plan, Path copy) throws IOException {
        return sheets.read(copy, SheetRows.words()) instanceof SheetReading.Understood sheet
                ? Optional.of(new SheetDiff(plan, desk.store(), desk.ids(), sheet).corrected())
                : Optional.empty();
    }
}
