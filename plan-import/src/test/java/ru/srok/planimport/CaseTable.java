package ru.srok.planimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A table of cases beside a test: tab-separated, «#» for remarks, {@code \n} for a line break in a cell. */
public final class CaseTable {

    private CaseTable() {}

    /** The rows of a table, each with at least {@code columns} cells. */
    public static List<List<String>> rows(Class<?> test, String name, int columns) {
        try (InputStream table = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> cells(line, columns))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line, int columns) {
        String[] cells = Arrays.copyOf(line.split("\t", -1), Math.max(columns, line.split("\t", -1).length));
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.replace("\\n", "\n"))
                .collect(Collectors.toList());
    }
}
