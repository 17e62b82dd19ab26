package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.file.StoredFile;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.coordinator.ExcelText;
import ru.srok.messages.html.Html;
import ru.srok.messages.sheet.SheetText;
import ru.srok.planimport.PlanSheet;

/** A plan goes out as an Excel sheet, and what came back is applied once the coordinator agrees. */
final class SheetExchange implements Conversation {

    private static final int NAME = 60;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Desk desk;
    private final SheetReturns returns;
    private final StoredCopies copies;
    private final PeopleSheets people;

    SheetExchange(Desk desk) {
        this.desk = desk;
        this.returns = new SheetReturns(desk);
        this.copies = new StoredCopies(desk.store().files());
        this.people = new PeopleSheets(desk);
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> plan = List.of(ArgumentKind.PLAN);
        routes.action(
                "excel.send", Permission.COORDINATORS, plan, (dialogue, arguments) -> send(dialogue, arguments.plan()));
        routes.action(
                "excel.apply",
                Permission.COORDINATORS,
                plan,
                (dialogue, arguments) -> apply(dialogue, arguments.plan()));
        routes.action("excel.cancel", Permission.COORDINATORS, plan, (dialogue, arguments) -> {
            dialogue.rest();
            dialogue.replace(Screen.of(say(ExcelText.EXCEL_CANCELLED)).row(PlanScreen.toPlan(arguments.plan())));
        });
    }

    private void send(Dialogue dialogue, Plan plan) {
        String title = Html.shorten(PlanScreen.title(plan), NAME).replaceAll("[^\\p{L}\\p{N} .–-]", "");
        try {
            ByteArrayOutputStream sheet = new ByteArrayOutputStream();
            new PlanSheet()
                    .write(
                            new PlanSheet.Printed(new SheetRows(plan, desk.store()).content(), SheetRows.words()),
                            people.rows(plan.workspace()),
                            PeopleSheets.words(),
                            sheet);
            FileId id = new FileId(desk.ids().next());
            desk.store()
                    .files()
                    .store(id, say(SheetText.FILE_NAME, title), XLSX, new ByteArrayInputStream(sheet.toByteArray()));
            dialogue.say(Screen.of(say(ExcelText.EXCEL_CAPTION)).with(id));
        } catch (IOException e) {
            throw new UncheckedIOException("A sheet cannot be written", e);
        }
    }

    private void apply(Dialogue dialogue, Plan plan) {
        Optional<StoredFile> file = Optional.of(dialogue.state())
                .filter(state -> state.name().equals(SheetReturns.STATE))
                .filter(state -> plan.id().value().equals(state.data().get("plan")))
                .map(state -> state.data().getOrDefault("file", ""))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> desk.store().files().find(new FileId(id)));
        Optional<Plan> corrected = file.flatMap(found -> corrected(plan, found));
        if (corrected.isEmpty()) {
            dialogue.replace(Screen.of(say(ExcelText.EXCEL_GONE)).row(PlanScreen.toPlan(plan)));
            return;
        }
        dialogue.rest();
        boolean same = corrected.get().activities().equals(plan.activities());
        Plan saved = same ? plan : desk.save(corrected.get(), dialogue);
        dialogue.toast(say(ExcelText.EXCEL_APPLIED));
        dialogue.replace(PlanScreen.of(saved, dialogue));
    }

    private Optional<Plan> corrected(Plan plan, StoredFile file) {
        try {
            Path copy = copies.of(file);
            try {
                people.diff(copy, plan.workspace()).ifPresent(PeopleDiff::apply);
                return returns.corrected(plan, copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A returned sheet cannot be read", e);
        }
    }
}
