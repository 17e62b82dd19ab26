package ru.srok.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.srok.bot.alarm.Alarms;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Conversations;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Outcome;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.SentFile;
import ru.srok.bot.inbox.Workers;
import ru.srok.bot.outbox.Parts;
import ru.srok.bot.outbox.Sender;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.AccountId;
import ru.srok.messages.html.Html;
import ru.srok.sandbox.Sandbox;
import ru.srok.sandbox.SandboxOptions;

/** The adapter against the sandbox: what a person does comes in, what the bot says goes out. */
class TelegramIntegrationTest {

    private static final FileId PICTURE = new FileId("picture");

    private final MemoryStore store = new MemoryStore();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Sandbox sandbox;
    private Telegram telegram;
    private Poller poller;
    private Workers workers;
    private Sender sender;
    private SandboxPerson anna;

    /** Says again what it hears, with a button that changes the message. */
    private final Conversation echo = routes -> {
        routes.start(
                Permission.ANYBODY,
                dialogue -> dialogue.say(Screen.of("Здравствуйте").menu(List.of(List.of("Мои поручения", "Помощь")))));
        routes.words(Permission.ANYBODY, (dialogue, words) -> {
            Screen echoed = Screen.of(Html.escape(described(words))).row(Button.of("Да", "echo.yes", "1"));
            dialogue.say(words.text().equals("картинка") ? echoed.showing(PICTURE) : echoed);
            return true;
        });
        routes.action("echo.yes", Permission.ANYBODY, List.of(ArgumentKind.TEXT), (dialogue, arguments) -> {
            dialogue.toast("Нажато " + arguments.text(0));
            dialogue.replace(Screen.of("Изменено"));
        });
        routes.edited(
                Permission.ANYBODY,
                dialogue -> dialogue.say(Screen.of("Правка: " + ((Incoming.Edited) dialogue.incoming()).text())));
    };

    private String described(Incoming.Words words) {
        List<String> files = words.files().stream()
                .map(file -> file.trouble().map(Enum::name).orElseGet(() -> stored(file)))
                .sorted()
                .toList();
        return files.isEmpty() ? words.text() : words.text() + " " + files;
    }

    private String stored(SentFile file) {
        return file.name() + ": "
                + store.files().find(file.file().orElseThrow()).orElseThrow().size() + " stored";
    }

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        sandbox = Sandbox.start(SandboxOptions.in(folder, Clock.systemUTC()));
        Clock clock = Clock.systemUTC();
        telegram = new Telegram(new TelegramOptions("1:token", sandbox.address()), store, clock, clock);
        Conversations conversations = new Conversations(store, clock, List.of(echo));
        workers = new Workers(
                store,
                telegram,
                deed -> answered(conversations.handle(deed)),
                new Workers.Clocks(clock, clock),
                threads);
        sender = new Sender(new Parts(store, telegram.delivery(), List.of(), List.of(), clock, clock, threads));
        poller = telegram.poller(workers::added, Alarms.silent());
        threads.execute(poller::run);
        threads.execute(workers::run);
        threads.execute(sender::run);
        anna = SandboxPerson.named(sandbox.address(), "Анна");
        anna.say("/start");
    }

    /** As the service's store does: what was put into the outbox is told at once. */
    private Outcome answered(Outcome outcome) {
        sender.added(OutboxMessage.Kind.ANSWER);
        return outcome;
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @AfterEach
    void end() {
        poller.close();
        workers.stop();
        sender.stop();
        telegram.close();
        threads.shutdown();
        sandbox.close();
    }

    @Test
    void saysItsNameAndEndsAWebhook() {
        assertThat(telegram.greet()).isInstanceOf(Telegram.Greeting.Known.class);
    }

    @Test
    void answersWordsAndButtons() {
        anna.hears("Здравствуйте");
        anna.say("2 < 3 & так");
        String number = anna.hears("2 < 3 & так").path("message_id").asString();

        assertThat(anna.press(number, "Да").path("text").asString()).isEqualTo("Нажато 1");
        assertThat(anna.hears("Изменено").path("message_id").asString()).isEqualTo(number);
    }

    @Test
    void bringsFilesIntoTheStore() {
        anna.send("Справка", Map.of("отчёт.docx", new byte[] {1, 2, 3}));

        anna.hears("Справка [отчёт.docx: 3 stored]");
    }

    @Test
    void takesAnAlbumAsOneReport() {
        anna.send("Фото", Map.of("1.txt", new byte[] {1}, "2.txt", new byte[] {2}));

        anna.hears("Фото [1.txt: 1 stored, 2.txt: 1 stored]");
    }

    @Test
    void showsAPictureAboveWordsThatCanBeChanged() throws IOException {
        store.files().store(PICTURE, "ход.png", "image/png", new ByteArrayInputStream(picture()));
        anna.say("картинка");
        String number = anna.hears("картинка").path("message_id").asString();

        assertThat(anna.heard())
                .extracting(message -> message.path("kind").asString())
                .containsSubsequence("photo", "text");
        anna.press(number, "Да");
        anna.hears("Изменено");
    }

    @Test
    void refusesPrograms() {
        anna.send("Игра", Map.of("setup.exe", new byte[] {1}));

        anna.hears("Игра [" + SentFile.Problem.FORBIDDEN + "]");
    }

    @Test
    void followsAnEdit() {
        anna.say("было");
        anna.hears("было");
        anna.edit(anna.lastOwn(), "стало");

        anna.hears("Правка: стало");
    }

    @Test
    void splitsLongWordsAndPutsTheButtonUnderTheLast() {
        String line = "строка поручения ".repeat(60).strip();
        anna.say(String.join("\n", line, line, line, line));
        anna.say("дальше");
        anna.hears("дальше");

        assertThat(anna.heard().stream()
                        .filter(message -> message.path("buttons").size() > 0))
                .hasSize(2);
    }

    @Test
    void noticesThatSomebodyBlockedTheBot() {
        anna.hears("Здравствуйте");
        anna.block();

        AccountId account = AccountId.of("tg", "1", anna.id());
        Eventually.until(
                "unreachable",
                () -> store.accounts()
                        .find(account)
                        .filter(one -> !one.reachable())
                        .isPresent());
    }

    @Test
    void sendsAgainAfterTooManyRequestsOnce() {
        anna.hears("Здравствуйте");
        SandboxPerson.fault(sandbox.address(), Map.of("method", "sendMessage", "kind", "429", "seconds", 1));
        anna.say("привет");

        anna.hears("привет");
        assertThat(anna.texts()).containsOnlyOnce("привет");
    }

    @Test
    void marksWhatMayHaveArrivedBefore() {
        anna.hears("Здравствуйте");
        SandboxPerson.fault(sandbox.address(), Map.of("method", "sendMessage", "kind", "500-html"));
        anna.say("привет");

        Eventually.until(
                "a repeat",
                () -> anna.texts().stream().anyMatch(text -> text.startsWith("Повтор") && text.endsWith("\nпривет")));
    }
}
