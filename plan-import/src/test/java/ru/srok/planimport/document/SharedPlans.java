package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The real plans that stand beside the project; tests of them are skipped where they are absent, except in CI. */
final class SharedPlans {

    private SharedPlans() {}

    static Path folder() {
        Path folder = Path.of(System.getProperty("srok.plans", "no-such-folder"));
        boolean there = Files.isDirectory(folder);
        assertThat(there || !"true".equals(System.getenv("CI")))
                .as("CI needs the real plans in " + folder)
                .isTrue();
        assumeTrue(there, "the real plans are not in " + folder);
        return folder;
    }

    /** The file of a plan by its number and ending, such as {@code 003.docx}; extracted texts bear longer names. */
    static Path file(String name) throws IOException {
        String number = name.substring(0, name.indexOf('.'));
        String ending = name.substring(name.indexOf('.'));
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(number))
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
