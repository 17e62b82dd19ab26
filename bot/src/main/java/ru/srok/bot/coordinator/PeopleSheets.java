package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.file.StoredFile;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.NaturalOrder;
import ru.srok.messages.people.PeopleText;
import ru.srok.planimport.PeopleTable;
import ru.srok.planimport.PersonRow;

/** People as a sheet of the exported workbook, and lists of people that somebody sends. */
final class PeopleSheets implements Conversation {

    private static final String STATE = "people.sheet";

    private final Desk desk;
    private final PeopleTable tables = new PeopleTable();
    private final StoredCopies copies;

    PeopleSheets(Desk desk) {
        this.desk = desk;
        this.copies = new StoredCopies(desk.store().files());
    }

    @Override
    public void register(Routes routes) {
        routes.action("people.sheet-save", Permission.COORDINATORS, List.of(), (dialogue, none) -> save(dialogue));
    }

    /** Who is known, as lines of a sheet, in the order of the institutions' numbers. */
    List<PersonRow> rows(WorkspaceId workspace) {
        Map<String, String> names = new java.util.HashMap<>();
        desk.store().institutions().of(workspace).stream()
                .filter(Institution::active)
                .forEach(one -> names.put(one.id().value(), one.name()));
        return desk.store().members().of(workspace).stream()
                .filter(Member::active)
                .map(one -> new PersonRow(
                        one.id().value(),
                        one.institution()
                                .map(id -> names.getOrDefault(id.value(), ""))
                                .orElse(""),
                        one.name(),
                        one.post(),
                        one.phone()))
                .sorted(Comparator.comparing(PersonRow::institution, NaturalOrder.INSTANCE)
                        .thenComparing(PersonRow::name, NaturalOrder.INSTANCE))
                .toList();
    }

    static ru.srok.planimport.PeopleWords words() {
        return new ru.srok.planimport.PeopleWords(
                say(PeopleText.SHEET_NAME),
                say(PeopleText.SHEET_NOTE),
                List.of(
                        say(PeopleText.SHEET_ID),
                        say(PeopleText.SHEET_INSTITUTION),
                        say(PeopleText.SHEET_PERSON),
                        say(PeopleText.SHEET_POST),
                        say(PeopleText.SHEET_PHONE)));
    }

    /** What the people in a document change; empty where it has no list of people. */
    Optional<PeopleDiff> diff(Path copy, WorkspaceId workspace) throws IOException {
        return tables.read(copy).map(rows -> new PeopleDiff(desk, workspace, rows));
    }

    /** Offers a document that is nothing but a list of people; returns whether it is one. */
    boolean isList(Path copy, Dialogue dialogue, StoredFile file) throws IOException {
        Optional<PeopleDiff> diff = diff(copy, dialogue.actor().workspace().id());
        if (diff.isEmpty()) {
            return false;
        }
        if (diff.get().isEmpty()) {
            dialogue.say(Screen.of(say(diff.get().isBlank() ? PeopleText.SHEET_NOTHING : PeopleText.SHEET_KNOWN))
                    .row(AddingPeople.toList()));
            return true;
        }
        dialogue.await(STATE, Map.of("file", file.id().value()));
        dialogue.say(new Keys()
                .row(Button.of(say(PeopleText.ADD_SAVE), "people.sheet-save"), AddingPeople.toList())
                .under(say(PeopleText.SHEET_FOUND) + "\n\n" + diff.get().text()));
        return true;
    }

    private void save(Dialogue dialogue) {
        Optional<PeopleDiff> diff = Optional.of(dialogue.state())
                .filter(state -> state.name().equals(STATE))
                .map(state -> state.data().getOrDefault("file", ""))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> desk.store().files().find(new FileId(id)))
                .flatMap(file -> reread(file, dialogue));
        if (diff.isEmpty()) {
            dialogue.replace(Screen.of(say(PeopleText.SHEET_GONE)).row(AddingPeople.toList()));
            return;
        }
        dialogue.rest();
        dialogue.replace(Screen.of(diff.get().apply(dialogue.today()))
                .row(Button.of(say(PeopleText.LINKS_ALL), "people.links"), AddingPeople.toList()));
    }

    private Optional<PeopleDiff> reread(StoredFile file, Dialogue dialogue) {
        try {
            Path copy = copies.of(file);
            try {
                return diff(copy, dialogue.actor().workspace().id());
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A list of people cannot be read", e);
        }
    }
}
