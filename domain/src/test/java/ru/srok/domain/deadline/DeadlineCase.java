package ru.srok.domain.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.srok.domain.finding.FindingCode;

/**
 * A line of {@code cases.tsv}. Periods are written «2024», «2022-2024», or «2023/24» for school years; long lists of days
 * as «first; …; last (how many)».
 */
record DeadlineCase(String phrase, PlanPeriod period, String kind, String due, String event, String findings) {

    private static final String LINE_BREAK = "\\n";

    static Stream<DeadlineCase> all() {
        InputStream file = Objects.requireNonNull(DeadlineCase.class.getResourceAsStream("cases.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).filter(line -> !line.startsWith("#")).map(DeadlineCase::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeadlineCase of(String line) {
        String[] cells = line.split("\t", -1);
        String phrase = cells[0].replace(LINE_BREAK, "\n");
        return new DeadlineCase(phrase, period(cells[1]), cells[2], cells[3], cells[4], cells[5]);
    }

    static PlanPeriod period(String written) {
        String[] years = written.split("[-/]");
        int first = Integer.parseInt(years[0]);
        if (written.contains("/")) {
            return PlanPeriod.ofSchoolYears(first, first / 100 * 100 + Integer.parseInt(years[1]));
        }
        return PlanPeriod.ofYears(first, Integer.parseInt(years[years.length - 1]));
    }

    /** What the reading says, written like the case. */
    String written(DeadlineReading reading) {
        String findings = reading.findings().stream().map(FindingCode::code).collect(Collectors.joining(","));
        return String.join(
                " | ",
                reading.kind().code(),
                written(reading.due()),
                reading.event().orElse(""),
                findings);
    }

    String expected() {
        return String.join(" | ", kind, due, event, findings);
    }

    private String written(List<LocalDate> days) {
        List<String> all = days.stream().map(LocalDate::toString).toList();
        if (!due.contains("…")) {
            return String.join("; ", all);
        }
        int head = due.substring(0, due.indexOf("…")).split(";").length - 1;
        if (all.size() <= head) {
            return String.join("; ", all);
        }
        return String.join("; ", all.subList(0, head)) + "; …; " + all.get(all.size() - 1) + " (" + all.size() + ")";
    }

    @Override
    public String toString() {
        return phrase + " [" + period.from() + ".." + period.to() + "]";
    }
}
