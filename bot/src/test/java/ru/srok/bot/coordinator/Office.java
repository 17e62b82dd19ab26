package ru.srok.bot.coordinator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.SentFile;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.file.StoredFile;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.SwitchOnPreview;

/** A room with a coordinator's desk in it. */
final class Office {

    static final Path SAMPLES = Path.of(System.getProperty("srok.root", "..")).resolve("docs/samples");

    final List<SwitchOnPreview.Line> tomorrow = new ArrayList<>();
    final ChatRoom room;
    private int files;

    Office(String now, FirstCode first) {
        room = new ChatRoom(
                Instant.parse(now),
                things -> List.of(new CoordinatorConversations(
                        new Desk(things.store(), things.ids(), (plan, today) -> tomorrow, () -> "srok_bot"),
                        first,
                        (dialogue, payload) -> false,
                        dialogue -> dialogue.say(Screen.of("Помощь")))));
    }

    Office(String now) {
        this(now, FirstCode.none());
    }

    /** A coordinator who has a workspace already. */
    Chat coordinator() {
        Chat chat = room.person(1).start("");
        chat.press("Я координатор");
        chat.say("Управление образования Заречного района\nПетрова Анна Ивановна");
        chat.press("Москва (МСК)");
        return chat;
    }

    /** A coordinator with a sample plan. */
    Chat coordinatorWith(String sample) {
        Chat chat = coordinator();
        send(chat, SAMPLES.resolve(sample));
        return chat;
    }

    void send(Chat chat, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            send(chat, file.getFileName().toString(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(Chat chat, String name, InputStream content) throws IOException {
        files++;
        StoredFile stored =
                room.store().files().store(new FileId("file" + files), name, "application/octet-stream", content);
        SentFile sent = new SentFile("document", name, stored.size(), stored.id(), null);
        chat.send(null, new MessagePart("f" + files, "", sent));
    }

    Workspace workspace() {
        return room.store().workspaces().all().get(0);
    }

    List<Plan> plans() {
        return room.store().plans().of(workspace().id());
    }

    Plan plan() {
        return plans().get(plans().size() - 1);
    }
}
