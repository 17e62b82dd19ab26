package ru.srok.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The plans to measure with: the real ones where they stand beside the project, else the samples. */
final class PlanFiles {

    private PlanFiles() {}

    /** All plans with the given ending, in order of their names. */
    static List<Path> ending(String ending) throws IOException {
        Path real = Path.of(System.getProperty("srok.plans", ""));
        Path folder = Files.isDirectory(real) ? real : root().resolve("docs/samples");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The plan of that ending with the most bytes, which is also the one with the most rows. */
    static Path largest(String ending) throws IOException {
        return ending(ending).stream()
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
    }

    /** The top folder of the project. */
    static Path root() {
        return Path.of(System.getProperty("srok.root", "."));
    }
}
