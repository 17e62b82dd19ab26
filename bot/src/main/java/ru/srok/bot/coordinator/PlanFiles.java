package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.bot.conversation.SentFile;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.StoredFile;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.ImportedPlan;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.messages.coordinator.PlanDeskText;
import ru.srok.messages.refusal.RefusalText;
import ru.srok.planimport.PlanReader;
import ru.srok.planimport.PlanReading;

/** A document that a coordinator sends becomes a plan, or is a corrected sheet of one. */
final class PlanFiles implements Conversation {

    /** What a message names when it speaks of rows; an answer to such a one is a report. */
    private static final String ROWS = "rows";

    private final Desk desk;
    private final SheetReturns sheets;
    private final PeopleSheets people;
    private final StoredCopies copies;
    private final PlanReader reader = new PlanReader();

    PlanFiles(Desk desk) {
        this.desk = desk;
        this.sheets = new SheetReturns(desk);
        this.people = new PeopleSheets(desk);
        this.copies = new StoredCopies(desk.store().files());
    }

    @Override
    public void register(Routes routes) {
        routes.words(Permission.COORDINATORS, this::sent);
    }

    private boolean sent(Dialogue dialogue, Incoming.Words words) {
        List<SentFile> files = words.files();
        if (files.isEmpty() || answersRows(dialogue, words)) {
            return false;
        }
        if (files.size() > 1) {
            dialogue.say(Screen.of(say(PlanDeskText.PLAN_ONE_FILE)));
            return true;
        }
        stored(files.get(0))
                .ifPresentOrElse(file -> read(dialogue, file), () -> dialogue.say(Screen.of(trouble(files.get(0)))));
        return true;
    }

    private boolean answersRows(Dialogue dialogue, Incoming.Words words) {
        Optional<OutboxMessage> answered =
                words.answered().flatMap(number -> desk.store().outbox().sentAs(dialogue.account(), number));
        return answered.filter(message -> message.references().containsKey(ROWS))
                .isPresent();
    }

    private Optional<StoredFile> stored(SentFile file) {
        return file.file().flatMap(desk.store().files()::find);
    }

    private static String trouble(SentFile file) {
        SentFile.Problem problem = file.trouble().orElse(SentFile.Problem.NOT_RECEIVED);
        return switch (problem) {
            case TOO_LARGE -> say(RefusalText.TOO_LARGE);
            case FORBIDDEN -> say(RefusalText.UNKNOWN_FORMAT);
            case NOT_RECEIVED -> say(PlanDeskText.PLAN_NOT_RECEIVED);
        };
    }

    private void read(Dialogue dialogue, StoredFile file) {
        WorkspaceId home = dialogue.actor().workspace().id();
        Optional<Plan> same = sameFile(home, file);
        if (same.isPresent()) {
            dialogue.say(Screen.of(say(PlanDeskText.PLAN_SAME_FILE)));
            dialogue.say(PlanScreen.of(same.get(), dialogue));
            return;
        }
        try {
            Path copy = copies.of(file);
            try {
                if (!sheets.isSheet(copy, dialogue, file)) {
                    answer(dialogue, file, copy);
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A sent file cannot be read", e);
        }
    }

    private Optional<Plan> sameFile(WorkspaceId workspace, StoredFile file) {
        return desk.store().plans().of(workspace).stream()
                .filter(plan -> plan.status() != PlanStatus.DISCARDED)
                .filter(plan -> desk.store()
                        .files()
                        .find(plan.original())
                        .filter(original -> original.sha256().equals(file.sha256()))
                        .isPresent())
                .findFirst();
    }

    /** A plan comes first: its table may well have a column of people; what is no plan may be a list of them. */
    private void answer(Dialogue dialogue, StoredFile file, Path copy) throws IOException {
        PlanReading reading = reader.read(copy);
        if (reading instanceof PlanReading.Refused refused) {
            if (!people.isList(copy, dialogue, file)) {
                dialogue.say(Screen.of(say(RefusalText.valueOf(refused.refusal().name()))));
            }
        } else if (reading instanceof PlanReading.Understood understood) {
            PlanId id = new PlanId(desk.ids().next());
            WorkspaceId home = dialogue.actor().workspace().id();
            Plan plan = new ImportedPlan(understood.draft()).as(id, home, file, dialogue.now());
            dialogue.say(PlanScreen.of(desk.save(plan, dialogue), dialogue));
        }
    }
}
