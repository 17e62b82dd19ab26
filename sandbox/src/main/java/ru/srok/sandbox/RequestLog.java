package ru.srok.sandbox;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Every Bot API request and its answer, as lines of JSON in a file; never a token. */
final class RequestLog implements AutoCloseable {
    private static final Set<String> NESTED = Set.of(
            "reply_markup",
            "reply_parameters",
            "entities",
            "caption_entities",
            "media",
            "allowed_updates",
            "commands",
            "scope",
            "reaction",
            "link_preview_options",
            "message_ids");

    private final Path file;
    private final OutputStream out;
    private long count;

    RequestLog(Path file) throws IOException {
        this.file = file;
        this.count = Files.exists(file) ? countLines(file) : 0;
        this.out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** Also ends a line that a kill cut short. */
    private static long countLines(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        long lines = 0;
        for (byte b : content) {
            lines += b == '\n' ? 1 : 0;
        }
        if (content.length > 0 && content[content.length - 1] != '\n') {
            Files.writeString(file, "\n", StandardOpenOption.APPEND);
            lines++;
        }
        return lines;
    }

    synchronized void add(ObjectNode entry) {
        ObjectNode line = Json.object().put("n", count + 1);
        line.setAll(entry);
        try {
            out.write((Json.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode entry(String method, Params params, BotApi.Answer answer, Instant at) {
        ObjectNode entry = Json.object().put("at", at.toString()).put("method", method);
        entry.set("params", parsed(params.values()));
        entry.set("files", params.uploads().described());
        entry.put("status", answer.status());
        entry.set("answer", answer.body());
        return entry;
    }

    /** Nested values as JSON, however they came; the method's name that the Java client repeats is left out. */
    private static ObjectNode parsed(ObjectNode values) {
        ObjectNode parsed = values.deepCopy();
        parsed.remove("method");
        for (String name : NESTED) {
            if (parsed.path(name).isString()) {
                try {
                    parsed.set(name, Json.parse(parsed.path(name).stringValue()));
                } catch (JacksonException e) {
                    // stays the text that it was
                }
            }
        }
        return parsed;
    }

    /** The whole lines after the first so many. */
    synchronized Stream<String> after(long number) {
        try {
            return Files.lines(file).skip(number).limit(Math.max(0, count - number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
