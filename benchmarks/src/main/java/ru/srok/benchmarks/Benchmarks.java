package ru.srok.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks and prints one line for each figure, beside its goal. */
public final class Benchmarks {

    private static final double COLD_GOAL_MILLIS = 3_000;
    private static final double WARM_GOAL_MILLIS = 200;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Benchmarks() {}

    /** Takes no arguments; needs the built jar, and the real plans beside the project for the figures to mean much. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        cold();
        warm();
    }

    private static void cold() throws IOException, InterruptedException {
        double help = ColdStart.medianMillis("help");
        for (String format : new String[] {".docx", ".pdf"}) {
            String file = PlanFiles.largest(format).toAbsolutePath().toString();
            double show = ColdStart.medianMillis("plan", "show", file, "--format", "tsv");
            print("cold start of plan show, largest " + format, show, COLD_GOAL_MILLIS);
            OUT.printf(Locale.ROOT, "  = %.1f times a cold ./srok help (%.0f ms)%n", show / help, help);
        }
    }

    private static void warm() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(WarmImportBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (RunResult result : results) {
            String name = "warm import of all plans, " + result.getParams().getParam("format");
            print(name, result.getPrimaryResult().getScore(), WARM_GOAL_MILLIS);
        }
    }

    private static void print(String what, double millis, double goal) {
        OUT.printf(Locale.ROOT, "%-48s %7.0f ms, %.2f of the goal of %.0f ms%n", what, millis, millis / goal, goal);
    }
}
