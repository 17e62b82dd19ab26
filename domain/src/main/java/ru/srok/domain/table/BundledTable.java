package ru.srok.domain.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of data that stands beside a class: lines of cells; comments begin with «#», the first other line is the heading. */
public final class BundledTable {

    private BundledTable() {}

    /** The cells of each line of the file {@code name} beside {@code reader}. */
    public static List<String[]> rows(Class<?> reader, String name) {
        InputStream file = Objects.requireNonNull(reader.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
