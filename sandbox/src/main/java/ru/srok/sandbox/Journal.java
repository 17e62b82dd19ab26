package ru.srok.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents under keys, kept as a file of lines to which each change is appended; the last line of a key counts.
 *
 * <p>A line is handed to the operating system before the change is answered, so a killed process loses nothing. It is not
 * forced to the disk: a sandbox need not survive a power cut. A line cut short by a kill is dropped at the next start.
 */
final class Journal implements AutoCloseable {
    private static final int WORTH_COMPACTING = 1000;

    private final FileChannel channel;
    private final Map<String, JsonNode> found = new LinkedHashMap<>();

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    static Journal open(Path file) throws IOException {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        int lines = Files.exists(file) ? load(file, documents) : 0;
        if (lines > WORTH_COMPACTING && lines > 2 * documents.size() || lines < 0) {
            rewrite(file, documents);
        }
        Journal journal = new Journal(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
        journal.found.putAll(documents);
        return journal;
    }

    /** How many lines there are, or -1 if the last one was cut short. */
    private static int load(Path file, Map<String, JsonNode> documents) throws IOException {
        int count = 0;
        boolean cut = false;
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                count++;
                cut |= !take(line, documents);
            }
        }
        return cut || !endsWithNewline(file) ? -1 : count;
    }

    private static boolean endsWithNewline(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() == 0 || channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n';
        }
    }

    private static boolean take(String line, Map<String, JsonNode> documents) {
        try {
            JsonNode entry = Json.parse(line);
            String key = entry.path("k").asString("");
            if (entry.hasNonNull("v")) {
                documents.put(key, entry.get("v"));
            } else {
                documents.remove(key);
            }
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static void rewrite(Path file, Map<String, JsonNode> documents) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        StringBuilder text = new StringBuilder();
        documents.forEach((key, value) -> text.append(line(key, value)));
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(String key, @Nullable JsonNode value) {
        ObjectNode entry = Json.object().put("k", key);
        entry.set("v", value);
        return Json.line(entry) + "\n";
    }

    /** What was found at the start under keys with this prefix, in order of their first writing. */
    void restore(String prefix, BiConsumer<String, JsonNode> each) {
        found.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                each.accept(key.substring(prefix.length()), value);
            }
        });
    }

    void restored() {
        found.clear();
    }

    void put(String key, Object document) {
        append(line(key, Json.tree(document)));
    }

    void remove(String key) {
        append(line(key, null));
    }

    private synchronized void append(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
