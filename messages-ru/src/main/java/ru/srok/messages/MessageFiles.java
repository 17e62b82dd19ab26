package ru.srok.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The property files beside this class, read as UTF-8, each once. */
final class MessageFiles {

    private static final Map<String, Map<String, String>> FILES = new ConcurrentHashMap<>();

    private MessageFiles() {}

    /** The patterns of a file by key. */
    static Map<String, String> patterns(String file) {
        return FILES.computeIfAbsent(file, MessageFiles::load);
    }

    private static Map<String, String> load(String file) {
        Properties properties = new Properties();
        String name = file + ".properties";
        try (InputStream bytes = MessageFiles.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("No messages " + name);
            }
            Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            properties.load(characters);
        } catch (IOException e) {
            throw new UncheckedIOException("Messages " + name + " cannot be read", e);
        }
        Map<String, String> patterns = new HashMap<>();
        properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        return Map.copyOf(patterns);
    }
}
