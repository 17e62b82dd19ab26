package ru.srok.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** What a coordinator does in their first ten minutes, as taps and words. */
final class CoordinatorSteps {

    private static final Pattern LINK =
            Pattern.compile("^(.+): https?://\\S+\\?start=([A-Za-z0-9_-]+)$", Pattern.MULTILINE);

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final SandboxPerson me;

    CoordinatorSteps(SandboxPerson me) {
        this.me = me;
    }

    /** Makes the workspace. */
    void found(String workspace) {
        me.say("/start");
        me.press("Я координатор");
        me.say(workspace + "\n" + me.name());
        me.press("Москва");
        me.sees("пришлите файл плана");
    }

    /** Sends a plan and waits for what the bot understood. */
    String sendPlan(Path file) throws IOException {
        me.send(new Multipart()
                .file(
                        file.getFileName().toString(),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        Files.readAllBytes(file)));
        return me.sees("в этом месяце");
    }

    /** Adds people by lines of text. */
    void add(String lines) {
        me.ask("Люди", "Люди");
        me.press("Добавить");
        me.say(lines);
        me.press("Сохранить");
        me.sees("Добавлено");
    }

    /** Makes links for everybody who is not connected, so many people: name as printed on the list → payload. */
    Map<String, String> links(int people) {
        me.ask("Люди", "Люди");
        me.press("Ссылки всем");
        me.press("Сделать ссылки");
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(() -> payloads(String.join("\n", me.heard())), found -> found.size() >= people);
    }

    private static Map<String, String> payloads(String text) {
        Map<String, String> payloads = new LinkedHashMap<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            payloads.put(link.group(1), link.group(2));
        }
        return payloads;
    }

    /** Binds a responsible as printed by a button under it. */
    void bind(String responsible, String... taps) {
        me.ask("План", "Период");
        me.press("Кто что делает");
        me.press(responsible);
        for (String tap : taps) {
            me.press(tap);
        }
    }

    /** Switches the plan on; what is past was done earlier. */
    void switchOn() {
        me.ask("План", "Период");
        me.press("Что уйдёт завтра");
        me.sees("Утром");
        me.press("Включить");
        if (me.offersRatherThanSays("Исполнено ранее", "План включён")) {
            me.press("Исполнено ранее");
            me.sees("исполнено ранее");
            me.press("Включить");
        }
        me.sees("План включён");
    }
}
