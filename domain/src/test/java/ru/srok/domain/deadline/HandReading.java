package ru.srok.domain.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.srok.domain.finding.FindingCode;

/** A line of a table of phrases that were read by hand. */
record HandReading(String label, String phrase, PlanPeriod period, List<Expected> accepted) {

    /** One accepted reading; the first of a case is the likeliest. */
    record Expected(String kind, List<LocalDate> due, String event, Set<String> findings) {

        static Expected of(String kind, String due, String event, String findings) {
            return new Expected(
                    kind,
                    parts(due).map(LocalDate::parse).toList(),
                    event,
                    parts(findings).collect(Collectors.toSet()));
        }

        static Expected of(DeadlineReading reading) {
            return new Expected(
                    reading.kind().code(),
                    reading.due(),
                    reading.event().orElse(""),
                    reading.findings().stream().map(FindingCode::code).collect(Collectors.toSet()));
        }

        boolean hasDatesOf(Expected other) {
            return kind.equals(other.kind) && due.equals(other.due);
        }

        boolean hasEventOf(Expected other) {
            return bare(event).equals(bare(other.event));
        }

        boolean hasFindingsOf(Expected other) {
            return findings.equals(other.findings);
        }

        String shown() {
            return kind + " " + shortened() + " «" + event + "» " + new TreeSet<>(findings);
        }

        private String shortened() {
            return due.size() <= 4
                    ? due.toString()
                    : due.size() + " days " + due.get(0) + ".." + due.get(due.size() - 1);
        }

        private static String bare(String text) {
            return text.strip()
                    .replaceAll("^[\\s(),.;–—-]+|[\\s(),.;–—-]+$", "")
                    .toLowerCase(Locale.ROOT);
        }
    }

    Expected likeliest() {
        return accepted.get(0);
    }

    static List<HandReading> load(String resource) {
        List<String> lines = lines(resource);
        List<String> header = List.of(lines.get(0).split("\t", -1));
        return lines.stream()
                .skip(1)
                .map(line -> parse(header, List.of(line.split("\t", -1))))
                .toList();
    }

    private static HandReading parse(List<String> header, List<String> cells) {
        List<Expected> accepted = new ArrayList<>();
        accepted.add(Expected.of(
                cell(header, cells, "kind"),
                cell(header, cells, "due"),
                cell(header, cells, "event"),
                cell(header, cells, "findings")));
        alternatives(cell(header, cells, "also")).forEach(accepted::add);
        String[] days = cell(header, cells, "period").split("\\.\\.", -1);
        PlanPeriod period = new PlanPeriod(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        return new HandReading(cell(header, cells, "plan"), cell(header, cells, "phrase"), period, accepted);
    }

    private static Stream<Expected> alternatives(String also) {
        return also.isEmpty()
                ? Stream.empty()
                : Stream.of(also.split(" // ", -1))
                        .map(text -> text.split("\\|", -1))
                        .map(fields -> Expected.of(fields[0], fields[1], fields[2], fields[3]));
    }

    private static String cell(List<String> header, List<String> cells, String name) {
        int column = header.indexOf(name);
        return column < 0 ? "" : cells.get(column);
    }

    private static Stream<String> parts(String list) {
        return Stream.of(list.split("; ", -1)).filter(part -> !part.isEmpty());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(HandReading.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
