package ru.srok.planimport.header;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects the words where a period may be named. */
final class PeriodText {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final int LONGEST_LINE = 200;

    /** Parts the words that name the plan from other lines with a year. */
    static final String SEPARATOR = "\n\n";

    private PeriodText() {}

    static String of(List<String> namings, List<String> lines) {
        String named = namings.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
        String others = lines.stream()
                .filter(line -> line.length() <= LONGEST_LINE && !named.contains(line))
                .filter(line -> YEAR.matcher(line).find())
                .distinct()
                .collect(Collectors.joining("\n"));
        return others.isEmpty() ? named : named + SEPARATOR + others;
    }
}
