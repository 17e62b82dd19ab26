package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledStoreTest {

    private static final int ENOUGH = 300;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = killAfterEnough(writer);
        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
        try (Store store = Store.open(new StoreOptions.Embedded(folder))) {
            for (int i = 0; i < acknowledged; i++) {
                assertThat(store.tickMarks().find(EndlessWriter.id(i))).isPresent();
            }
        }
    }

    /** Returns how many lines came in all, also those that were on their way when the process was killed. */
    private static int killAfterEnough(Process writer) throws IOException, InterruptedException {
        int acknowledged = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            while (lines.readLine() != null) {
                acknowledged++;
                if (acknowledged == ENOUGH) {
                    // By its handle: Process itself would close the stream with the last lines in it.
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly();
            writer.waitFor(1, TimeUnit.MINUTES);
        }
        return acknowledged;
    }
}
