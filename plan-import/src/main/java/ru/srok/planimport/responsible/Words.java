package ru.srok.planimport.responsible;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.srok.domain.plan.Responsible;

/** The word list {@code words.tsv}: what single words of responsible cells are. */
final class Words {

    private static final Map<String, Set<String>> LISTS = load();

    private Words() {}

    static boolean is(String list, String word) {
        return LISTS.getOrDefault(list, Set.of()).contains(Letters.key(word));
    }

    /** The kind of a head noun that can only be a nominative («управление», «руководители»). */
    static Optional<Responsible.Kind> strongHead(String word) {
        return hyphenated(word, Words::strong);
    }

    /** The kind of a head noun, also of one that looks like a genitive («школы», «организации»). */
    static Optional<Responsible.Kind> head(String word) {
        return strongHead(word).or(() -> hyphenated(word, Words::weak));
    }

    static boolean isForm(String word) {
        return is("form", word);
    }

    static boolean isKnownAbbreviation(String word) {
        return is("institution", word) || is("institutions", word);
    }

    private static Optional<Responsible.Kind> strong(String word) {
        if (is("post", word)) {
            return Optional.of(Responsible.Kind.POST);
        }
        if (is("group", word)) {
            return Optional.of(Responsible.Kind.GROUP);
        }
        return is("organisation", word) ? Optional.of(Responsible.Kind.ORGANISATION) : Optional.empty();
    }

    private static Optional<Responsible.Kind> weak(String word) {
        return is("weak-group", word) ? Optional.of(Responsible.Kind.GROUP) : Optional.empty();
    }

    private interface Lookup {
        Optional<Responsible.Kind> kind(String word);
    }

    /** «педагоги-психологи», «зам.директора»: the first part decides, else the last («медиа-группа», «кл.руководители»). */
    private static Optional<Responsible.Kind> hyphenated(String word, Lookup lookup) {
        String[] parts = Letters.key(word).split("-|(?<=[.])");
        if (parts.length < 2) {
            return lookup.kind(word);
        }
        return lookup.kind(word).or(() -> lookup.kind(parts[0])).or(() -> lookup.kind(parts[parts.length - 1]));
    }

    private static Map<String, Set<String>> load() {
        InputStream resource = Objects.requireNonNull(Words.class.getResourceAsStream("words.tsv"), "words.tsv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            Map<String, Set<String>> lists = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(columns -> lists.computeIfAbsent(columns[0], key -> new HashSet<>())
                            .addAll(Arrays.stream(columns[1].split(" ")).collect(Collectors.toSet())));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
