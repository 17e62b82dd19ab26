package ru.srok.planimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one of the five plans says, read by hand from the document.
 *
 * @param sections keys of the headings in order
 * @param rows activities and sub-activities in order
 * @param findings places and codes of the questions it leaves, such as {@code 1.1.5 3 deadline-open}
 * @param optionalFindings those that may be raised or left out
 */
record ExpectedPlan(List<String> sections, List<Row> rows, Set<String> findings, Set<String> optionalFindings) {

    /**
     * An activity or a sub-activity.
     *
     * @param key section, number, sub-index, kind and due dates
     * @param responsibles accepted numbers of responsibles, empty where they are not compared
     */
    record Row(String key, Set<String> responsibles) {}

    static ExpectedPlan of(String plan, boolean text) {
        List<String> sections = lines("sections.tsv")
                .filter(line -> line.startsWith(plan + "\t"))
                .map(line -> line.substring(plan.length() + 1))
                .toList();
        List<Row> rows = lines(plan + ".rows.tsv").map(ExpectedPlan::row).toList();
        List<String> findings = new ArrayList<>(findings(plan + ".findings.tsv"));
        if (text) {
            findings.addAll(findings(plan + ".txt.findings.tsv"));
        }
        return new ExpectedPlan(
                sections,
                rows,
                findings.stream().filter(line -> !line.endsWith("?")).collect(Collectors.toSet()),
                findings.stream()
                        .filter(line -> line.endsWith("?"))
                        .map(line -> line.substring(0, line.length() - 1))
                        .collect(Collectors.toSet()));
    }

    private static Row row(String line) {
        int end = line.lastIndexOf('\t');
        String counts = line.substring(end + 1);
        return new Row(
                line.substring(0, end).replace('\t', '|'),
                counts.isEmpty() ? Set.of() : Set.of(counts.split("\\|", -1)));
    }

    private static List<String> findings(String resource) {
        return lines(resource).map(line -> line.replace('\t', ' ')).toList();
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = ExpectedPlan.class.getResourceAsStream("expected/" + resource)) {
            if (in == null && resource.endsWith(".txt.findings.tsv")) {
                return Stream.empty();
            }
            String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
