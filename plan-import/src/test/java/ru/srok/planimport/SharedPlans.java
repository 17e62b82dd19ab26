package ru.srok.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real plans that stand beside the project; tests of them are skipped where they are absent, except in CI. */
public final class SharedPlans {

    private SharedPlans() {}

    private static Path folder() {
        Path folder = Path.of(System.getProperty("srok.plans", "no-such-folder"));
        boolean there = Files.isDirectory(folder);
        assertThat(there || !"true".equals(System.getenv("CI")))
                .as("CI needs the real plans in " + folder)
                .isTrue();
        assumeTrue(there, "the real plans are not in " + folder);
        return folder;
    }

    /** All of them in all their formats, sorted by name. */
    public static List<Path> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first three characters of the name, which all formats of a plan share. */
    public static String plan(Path file) {
        return file.getFileName().toString().substring(0, 3);
    }

    /** The file of a plan by its number and ending, such as {@code 003.docx}; extracted texts bear longer names. */
    public static Path file(String name) {
        String ending = name.substring(name.indexOf('.'));
        return files().stream()
                .filter(file -> plan(file).equals(name.substring(0, name.indexOf('.'))))
                .filter(file -> file.getFileName().toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }
}
