package ru.srok.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import ru.srok.planimport.PlanReader;

/** Reads all plans of one format, from file to draft, in a warm JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WarmImportBenchmark {

    /** The ending of the files to read. */
    @Param({".docx", ".xlsx", ".txt", ".pdf"})
    public String format = ".docx";

    private final PlanReader reader = new PlanReader();

    private List<Path> plans = List.of();

    /** Finds the files. */
    @Setup
    public void find() throws IOException {
        plans = PlanFiles.ending(format);
    }

    /** All of them, one after another. */
    @Benchmark
    public void allPlans(Blackhole sink) throws IOException {
        for (Path plan : plans) {
            sink.consume(reader.read(plan));
        }
    }
}
