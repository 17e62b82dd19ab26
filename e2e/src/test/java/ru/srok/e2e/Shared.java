package ru.srok.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** What stands beside the project: real plans and the Bot API as data. */
final class Shared {

    private Shared() {}

    static Path botApi() {
        return existing(plans().resolveSibling("telegram-bot-api.json"));
    }

    static Path plan(String name) {
        return existing(plans().resolve(name));
    }

    private static Path plans() {
        return Path.of(System.getProperty("srok.plans")).normalize();
    }

    /** A file that must be there with {@code CI=true}, and without which a test is skipped elsewhere. */
    private static Path existing(Path file) {
        boolean there = Files.exists(file);
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("With CI=true " + file.getFileName() + " must be beside the project");
        }
        assumeTrue(there, () -> file.getFileName() + " is not beside the project");
        return file;
    }
}
