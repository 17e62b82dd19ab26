package ru.srok.bot.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen of the whole bot over the longest titles that there are, and over titles that look like markup. */
class RealTitlesTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("srok.root", "..")).resolve("docs/samples");

    private final BusyTown town = new BusyTown();
    private final EveryScreen screens = new EveryScreen(town);

    @ParameterizedTest
    @ValueSource(strings = {"000.docx", "001.docx", "002.docx", "003.docx", "004.docx"})
    void everyScreenOfARealPlanFits(String name) throws IOException {
        walk(real(name));
    }

    @Test
    void titlesThatLookLikeMarkupFitToo() throws IOException {
        town.coordinator();
        town.send(SAMPLES.resolve("vospitanie.docx"));
        String hostile = "<b>«Порядок» & \"сроки\" </a> ".repeat(60);
        town.room
                .store()
                .plans()
                .save(town.plan()
                        .withActivities(town.plan().activities().stream()
                                .map(row -> row.withTitle(hostile + row.title()))
                                .toList()));
        screens.ofDraft();
        town.putToWork();
        screens.ofWork();
    }

    private void walk(Path document) throws IOException {
        town.coordinator();
        town.send(document);
        screens.ofDraft();
        town.putToWork();
        screens.ofWork();
    }

    private static Path real(String name) {
        Path file = Path.of(System.getProperty("srok.plans", "no-such-folder"), name);
        boolean there = Files.exists(file);
        assertThat(there || !"true".equals(System.getenv("CI")))
                .as("with CI=true the real plans must be beside the project")
                .isTrue();
        assumeTrue(there, "the real plans are not beside the project");
        return file;
    }
}
