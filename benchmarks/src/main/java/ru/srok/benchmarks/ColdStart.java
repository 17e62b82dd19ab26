package ru.srok.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Times whole commands, each in a new process started by the launcher, as a user would feel it. */
final class ColdStart {

    private static final int RUNS = 7;

    private ColdStart() {}

    /** The median wall time of a command of {@code ./srok}, in milliseconds. */
    static double medianMillis(String... arguments) throws IOException, InterruptedException {
        double[] millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            millis[run] = once(arguments);
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }

    private static double once(String... arguments) throws IOException, InterruptedException {
        Path launcher = PlanFiles.root().resolve("srok").toAbsolutePath().normalize();
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        long begin = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("exit code " + exit + " from " + command);
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
