package ru.srok.planimport.draft;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The five real plans beside the project, in all their formats. */
final class RealPlans {

    private RealPlans() {}

    static List<Path> files() {
        Path folder = Path.of(System.getProperty("srok.plans", "plans"));
        if (!Files.isDirectory(folder)) {
            String message = "The folder of the real plans is not here: " + folder + " (-Dsrok.plans=FOLDER)";
            return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first three characters of the name, which all formats of a plan share. */
    static String plan(Path file) {
        return file.getFileName().toString().substring(0, 3);
    }
}
