package ru.srok.planimport.responsible;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entries of a list of abbreviations on one line. */
final class AbbreviationEntries {

    private static final String WORD = "[А-ЯЁ][А-ЯЁа-яё/.]{0,14}[А-ЯЁ][а-яё]{0,3}";
    private static final String KEY = WORD + "(?:,? [«\"]?" + WORD + "[»\"]?){0,3}";
    private static final Pattern FIRST = Pattern.compile(
            "^[\\s*•·–—-]{0,6}(?:\\d{1,3}[.)] ?)?\\(?(" + KEY + ")\\)? ?(?:[-–—=:]|\\t) ?(?=[«\"(]?\\p{L})");
    private static final Pattern FURTHER = Pattern.compile("[ ;,.](" + KEY + ") [-–—=] (?=[«\"]?[а-яёА-ЯЁ])");
    private static final int LONGEST_LINE = 2_000;

    private AbbreviationEntries() {}

    static Map<String, String> of(String line) {
        Map<String, String> entries = new LinkedHashMap<>();
        Matcher first = FIRST.matcher(line);
        if (line.length() > LONGEST_LINE || !first.find() || isPerson(line)) {
            return entries;
        }
        String keys = first.group(1);
        int start = first.end();
        Matcher further = FURTHER.matcher(line);
        int from = start;
        while (further.find(from)) {
            put(entries, keys, line.substring(start, further.start()));
            keys = further.group(1);
            start = further.end();
            from = start;
        }
        put(entries, keys, line.substring(start));
        return entries;
    }

    private static boolean isPerson(String line) {
        return PersonNames.findFirst(line).filter(person -> person.start() < 4).isPresent();
    }

    private static void put(Map<String, String> entries, String keys, String words) {
        String explanation = Trimmed.name(words.strip());
        for (String key : keys.split(", ?")) {
            if (!explanation.isEmpty()) {
                entries.putIfAbsent(key, explanation);
            }
        }
    }
}
