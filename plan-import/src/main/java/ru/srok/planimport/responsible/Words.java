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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.srok.domain.plan.Responsible;

/** The word list {@code words.tsv}: what single words of responsible cells are. */
final class Words {

    private static final Map<String, Set<String>> LISTS = load();
    private static final Pattern PARTS = Pattern.compile("-|(?<=[.])");

    private Words() {}

    static boolean is(String list, String word) {
        return isKey(list, Letters.key(word));
    }

    private static boolean isKey(String list, String key) {
        return LISTS.getOrDefault(list, Set.of()).contains(key);
    }

    /** The kind of a head noun that can only be a nominative («управление», «руководители»). */
    static Optional<Responsible.Kind> strongHead(String word) {
        return hyphenated(Letters.key(word), Words::strong);
    }

    /** The kind of a head noun, also of one that looks like a genitive («школы», «организации»). */
    static Optional<Responsible.Kind> head(String word) {
        String key = Letters.key(word);
        return hyphenated(key, Words::strong).or(() -> hyphenated(key, Words::weak));
    }

    static boolean isForm(String word) {
        return is("form", word);
    }

    static boolean isKnownAbbreviation(String word) {
        String key = Letters.key(word);
        return isKey("institution", key) || isKey("institutions", key);
    }

    private static Optional<Responsible.Kind> strong(String key) {
        if (isKey("post", key)) {
            return Optional.of(Responsible.Kind.POST);
        }
        if (isKey("group", key)) {
            return Optional.of(Responsible.Kind.GROUP);
        }
        return isKey("organisation", key) ? Optional.of(Responsible.Kind.ORGANISATION) : Optional.empty();
    }

    private static Optional<Responsible.Kind> weak(String key) {
        return isKey("weak-group", key) ? Optional.of(Responsible.Kind.GROUP) : Optional.empty();
    }

    private interface Lookup {
        Optional<Responsible.Kind> kind(String key);
    }

    /** «педагоги-психологи», «зам.директора»: the first part decides, else the last («медиа-группа», «кл.руководители»). */
    private static Optional<Responsible.Kind> hyphenated(String key, Lookup lookup) {
        if (key.indexOf('-') < 0 && key.indexOf('.') < 0) {
            return lookup.kind(key);
        }
        String[] parts = PARTS.split(key);
        if (parts.length < 2) {
            return lookup.kind(key);
        }
        return lookup.kind(key).or(() -> lookup.kind(parts[0])).or(() -> lookup.kind(parts[parts.length - 1]));
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
