package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares an answer with the file that holds the expected one. Where an answer is meant to change, a run with
 * {@code -Dsrok.golden=write} writes the files anew, and fails so that nobody takes it for a check.
 */
public final class Golden {

    private Golden() {}

    public static void assertMatches(Class<?> test, String name, String actual) {
        if ("write".equals(System.getProperty("srok.golden"))) {
            write(test, name, actual);
        }
        assertThat(actual).isEqualTo(read(test, name));
    }

    private static String read(Class<?> test, String name) {
        try (InputStream bytes = test.getResourceAsStream(name)) {
            assertThat(bytes).as("golden file %s", name).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Class<?> test, String name, String actual) {
        Path folder = Path.of("src/test/resources", test.getPackageName().replace('.', '/'));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), actual, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("Wrote " + name + "; look at it and run again without srok.golden=write");
    }
}
