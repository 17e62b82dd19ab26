package ru.srok.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A person of the sandbox: says, sends and presses things, and waits for what the bot says. */
final class SandboxPerson {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final SandboxDriver sandbox;
    private final long id;
    private final String name;

    SandboxPerson(SandboxDriver sandbox, long id, String name) {
        this.sandbox = sandbox;
        this.id = id;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Presses a label of the lasting menu. */
    void menu(String label) {
        sandbox.post(path("press"), Map.of("button", label));
    }

    /** Says something; returns the message's number. */
    int say(String text) {
        return ids(sandbox.post(path("send"), Map.of("text", text)));
    }

    /** Answers a message. */
    int reply(int message, String text) {
        return ids(sandbox.post(path("send"), Map.of("text", text, "reply_to", message)));
    }

    /** Sends files, several as an album. */
    int send(Multipart parts) {
        return ids(sandbox.upload(path("send"), parts));
    }

    void edit(int message, String text) {
        sandbox.post(path("edit"), Map.of("message_id", message, "text", text));
    }

    void block() {
        sandbox.post(path("block"), Map.of());
    }

    private static int ids(JsonNode answer) {
        return answer.get("message_ids").get(0).asInt();
    }

    /** Presses the button whose text begins so, of the newest message that has one; returns the toast's words. */
    String press(String beginning) {
        JsonNode message = await("a button «" + beginning + "»", one -> button(one, beginning) != null);
        Map<String, Object> body = new HashMap<>();
        body.put("message_id", message.get("message_id").asInt());
        body.put("button", button(message, beginning));
        JsonNode answer = sandbox.post(path("press"), body).path("answer");
        return answer.path("text").asString("");
    }

    /** Waits until the newest message has a button that begins so, or says these words; returns whether it was the button. */
    boolean offersRatherThanSays(String beginning, String words) {
        await(
                "a button «" + beginning + "» or «" + words + "»",
                one -> button(one, beginning) != null || has(one, words));
        return newest(one -> has(one, words)) == null;
    }

    /** Waits until the newest message with either button is there; returns whether it has the first. */
    boolean offers(String beginning, String other) {
        JsonNode message = await(
                "a button «" + beginning + "» or «" + other + "»",
                one -> button(one, beginning) != null || button(one, other) != null);
        return button(message, beginning) != null;
    }

    /** Ticks every row of the newest message that offers rows; how many they are. */
    int tickAll() {
        int ticked = 0;
        while (button(await("rows to tick", one -> button(one, "☐") != null || button(one, "☑") != null), "☐")
                != null) {
            press("☐");
            int wanted = ++ticked;
            await(wanted + " ticked rows", one -> one.path("buttons").toString().split("☑", -1).length - 1 == wanted);
        }
        return ticked;
    }

    /** Says something and waits for the bot's next message, new or changed, that contains these words. */
    String ask(String text, String expected) {
        int said = say(text);
        return await("«" + expected + "» after «" + text + "»", one -> isAfter(one, said) && has(one, expected))
                .get("text")
                .asString();
    }

    private static boolean isAfter(JsonNode message, int number) {
        return message.get("message_id").asInt() > number;
    }

    /** The newest message of the bot that contains these words; waits for it. */
    String sees(String expected) {
        return await("«" + expected + "»", one -> has(one, expected))
                .get("text")
                .asString();
    }

    /** The number of the newest message of the bot that contains these words; waits for it. */
    int numberOf(String expected) {
        return await("«" + expected + "»", one -> has(one, expected))
                .get("message_id")
                .asInt();
    }

    /** The newest message of the bot with a file whose name ends so; waits for it. */
    byte[] file(String ending) {
        JsonNode message = await("a file *" + ending, one -> fileOf(one, ending) != null);
        return sandbox.bytes(fileOf(message, ending));
    }

    private static String fileOf(JsonNode message, String ending) {
        for (JsonNode file : message.path("files")) {
            if (file.path("name").asString("").endsWith(ending)) {
                return file.get("url").asString();
            }
        }
        return null;
    }

    /** What the bot said, oldest first. */
    List<String> heard() {
        return fromBot().stream().map(one -> one.path("text").asString("")).toList();
    }

    /** The messages of the bot, oldest first. */
    List<JsonNode> fromBot() {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode message : sandbox.get(path("messages"))) {
            if (message.get("from").asString().equals("bot")) {
                all.add(message);
            }
        }
        return all;
    }

    /** How many new messages that begin so the bot sent, also those that it changed since. */
    long sent(String beginning) {
        return sandbox.log().stream()
                .filter(request -> request.get("method").asString().equalsIgnoreCase("sendMessage"))
                .filter(request -> request.path("answer").path("ok").asBoolean(false))
                .map(request -> request.path("params"))
                .filter(params -> params.path("chat_id").asString("").equals(Long.toString(id)))
                .filter(params -> params.path("text").asString("").startsWith(beginning))
                .count();
    }

    private JsonNode await(String what, Predicate<JsonNode> fits) {
        try {
            return Awaitility.await()
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> newest(fits), found -> found != null);
        } catch (org.awaitility.core.ConditionTimeoutException late) {
            throw new AssertionError(
                    name + " waited for " + what + " and saw:\n" + String.join("\n---\n", tail()), late);
        }
    }

    private List<String> tail() {
        List<JsonNode> all = fromBot();
        return all.subList(Math.max(0, all.size() - 5), all.size()).stream()
                .map(one -> one.path("text").asString("") + " " + one.path("buttons"))
                .toList();
    }

    private JsonNode newest(Predicate<JsonNode> fits) {
        List<JsonNode> all = fromBot();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (fits.test(all.get(i))) {
                return all.get(i);
            }
        }
        return null;
    }

    private static boolean has(JsonNode message, String words) {
        return message.path("text").asString("").contains(words);
    }

    private static String button(JsonNode message, String beginning) {
        for (JsonNode row : message.path("buttons")) {
            for (JsonNode button : row) {
                if (button.asString().startsWith(beginning)) {
                    return button.asString();
                }
            }
        }
        return null;
    }

    private String path(String deed) {
        return "/sandbox/people/" + id + "/" + deed;
    }
}
