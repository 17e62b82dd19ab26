package ru.srok.e2e;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Store, sandbox and bot as three processes of the built jar, on folders of one test. */
final class Office implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    private final Path folder;
    private final Deque<SrokProcess> running = new ArrayDeque<>();
    private final URI address;
    private final SandboxDriver sandbox;
    private SrokProcess bot;

    /** Opens for business at a moment such as {@code 2023-11-01T09:00:00+03:00}. */
    Office(Path folder, String at) {
        this.folder = folder;
        SrokProcess store = start("store", "--data", data());
        SrokProcess telegram = start(
                "sandbox", "--port", "0", "--data", folder.resolve("telegram").toString());
        try {
            store.line();
            address = address(telegram.line());
            sandbox = new SandboxDriver(address);
            sandbox.scaleLimits(100);
            startBot("--at", at);
        } catch (AssertionError failed) {
            close();
            throw failed;
        }
    }

    private SrokProcess start(String... command) {
        SrokProcess process = SrokProcess.start(folder, command);
        running.addFirst(process);
        return process;
    }

    private void startBot(String... more) {
        List<String> words = new ArrayList<>(List.of("up", "--telegram-url", address.toString(), "--data", data()));
        words.addAll(List.of(more));
        bot = start(words.toArray(String[]::new));
        bot.line();
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
        running.remove(bot);
        startBot();
    }

    /** What the bot wrote to its log. */
    String log() {
        return bot.errors();
    }

    @Override
    public void close() {
        running.forEach(SrokProcess::close);
        running.clear();
    }
}
