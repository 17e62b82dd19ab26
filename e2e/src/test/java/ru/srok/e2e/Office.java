package ru.srok.e2e;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Store, sandbox and bot as three processes of the built jar, on folders of one test. */
final class Office implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    private final Path folder;
    private final SrokProcess store;
    private final SrokProcess telegram;
    private final URI address;
    private final SandboxDriver sandbox;
    private SrokProcess bot;

    /** Opens for business at a moment such as {@code 2023-11-01T09:00:00+03:00}. */
    Office(Path folder, String at) {
        this.folder = folder;
        store = SrokProcess.start(folder, "store", "--data", data());
        store.line();
        telegram = SrokProcess.start(
                folder, "sandbox", "--port", "0", "--data", folder.resolve("telegram").toString());
        address = address(telegram.line());
        sandbox = new SandboxDriver(address);
        sandbox.scaleLimits(100);
        bot = startBot("--at", at);
    }

    private SrokProcess startBot(String... more) {
        List<String> words = new ArrayList<>(
                List.of("up", "--telegram-url", address.toString(), "--data", data()));
        words.addAll(List.of(more));
        SrokProcess started = SrokProcess.start(folder, words.toArray(String[]::new));
        started.line();
        return started;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    static URI address(String line) {
        Matcher found = ADDRESS.matcher(line);
        if (!found.find()) {
            throw new AssertionError("No address in the first line: " + line);
        }
        return URI.create(found.group());
    }

    SandboxDriver sandbox() {
        return sandbox;
    }

    /** Kills the bot as a power cut would, and starts it again. */
    void killAndRestartBot() {
        bot.kill();
        bot = startBot();
    }

    /** What the bot wrote to its log. */
    String log() {
        return bot.errors();
    }

    @Override
    public void close() {
        bot.close();
        telegram.close();
        store.close();
    }
}
