package ru.srok.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Reads the five real plans in every format given and compares them with what was read by hand. */
class FivePlansImportTest {

    private static final int PLANS = 5;

    private static final Map<Path, ReadPlan> READ = new ConcurrentHashMap<>();

    @Test
    void findsAllFive() {
        assertThat(SharedPlans.files().stream().map(SharedPlans::plan).distinct())
                .hasSize(PLANS);
    }

    @TestFactory
    Stream<DynamicTest> readsEveryHeading() {
        return forEachFile(
                "headings",
                file -> Differences.between(
                        read(file).sections(), expected(file).sections()));
    }

    @TestFactory
    Stream<DynamicTest> readsEveryRowWithItsDates() {
        return forEachFile("rows", file -> Differences.between(readKeys(file), expectedKeys(file)));
    }

    @TestFactory
    Stream<DynamicTest> countsTheResponsiblesOfEveryRow() {
        return forEachFile("responsibles", FivePlansImportTest::wrongCounts);
    }

    @TestFactory
    Stream<DynamicTest> raisesTheFindingsThatThePlanLeaves() {
        return forEachFile("findings", FivePlansImportTest::wrongFindings);
    }

    @TestFactory
    Stream<DynamicTest> readsTheSameFromEveryFormat() {
        return forEachFile("same as docx", file -> {
            Path docx = file.resolveSibling(SharedPlans.plan(file) + ".docx");
            return Differences.between(read(file).essence(), read(docx).essence());
        });
    }

    private static List<String> wrongFindings(Path file) {
        ExpectedPlan expected = expected(file);
        List<String> found = read(file).findings();
        List<String> compared = found.stream()
                .filter(finding -> !expected.optionalFindings().contains(finding))
                .sorted()
                .toList();
        return Differences.between(
                compared, expected.findings().stream().sorted().toList());
    }

    private static List<String> readKeys(Path file) {
        return read(file).rows().stream().map(ReadPlan.Row::key).toList();
    }

    private static List<String> expectedKeys(Path file) {
        return expected(file).rows().stream().map(ExpectedPlan.Row::key).toList();
    }

    private static List<String> wrongCounts(Path file) {
        List<ReadPlan.Row> read = read(file).rows();
        List<ExpectedPlan.Row> expected = expected(file).rows();
        assertThat(read).hasSameSizeAs(expected);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Set<String> accepted = expected.get(i).responsibles();
            String count = Integer.toString(read.get(i).responsibles());
            if (!accepted.isEmpty() && !accepted.contains(count)) {
                wrong.add(read.get(i).key() + ": " + count + " instead of " + accepted);
            }
        }
        return wrong;
    }

    private static Stream<DynamicTest> forEachFile(String what, Function<Path, List<String>> differences) {
        return SharedPlans.files().stream().map(file -> {
            String name = file.getFileName() + ": " + what;
            Executable run = () -> assertThat(differences.apply(file)).as(name).isEmpty();
            return DynamicTest.dynamicTest(name, run);
        });
    }

    private static ExpectedPlan expected(Path file) {
        return ExpectedPlan.of(SharedPlans.plan(file), file.toString().endsWith(".txt"));
    }

    private static ReadPlan read(Path file) {
        return READ.computeIfAbsent(file, FivePlansImportTest::readFresh);
    }

    private static ReadPlan readFresh(Path file) {
        try {
            PlanReading reading = new PlanReader().read(file);
            return reading instanceof PlanReading.Understood understood
                    ? new ReadPlan(understood.draft())
                    : fail(file + " was not understood: " + reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
