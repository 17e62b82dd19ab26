package ru.srok.planimport.responsible;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explanations in running text: «образовательные организации (далее – ОО)». */
final class RunningExplanations {

    private static final Pattern FURTHER = Pattern.compile(
            "\\( ?(?:(?i:далее) ?(?:по тексту ?)?[-–—:,]? ?)?[«\"]?([А-ЯЁ][А-ЯЁа-яё]{0,10}[А-ЯЁ])[»\"]? ?\\)");
    private static final int LONGEST_EXPLANATION = 160;
    private static final int MOST_WORDS = 14;

    private RunningExplanations() {}

    static Map<String, String> of(String line) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher matcher = FURTHER.matcher(line);
        while (matcher.find()) {
            String before = line.substring(Math.max(0, matcher.start() - LONGEST_EXPLANATION), matcher.start());
            String key = matcher.group(1);
            words(before.strip(), key).ifPresent(words -> found.putIfAbsent(key, words));
        }
        return found;
    }

    /** The nearest words before the parenthesis whose first letters spell the abbreviation. */
    private static Optional<String> words(String before, String key) {
        String[] words = before.split(" ");
        String letters = key.toLowerCase(Locale.ROOT).replace("ё", "е");
        int first = Math.max(0, words.length - MOST_WORDS);
        for (int start = words.length - 1; start >= first; start--) {
            if (spells(words, start, letters)) {
                return Optional.of(joined(words, start));
            }
        }
        return Optional.empty();
    }

    private static boolean spells(String[] words, int start, String letters) {
        int matched = 0;
        for (int i = start; i < words.length && matched < letters.length(); i++) {
            for (String half : words[i].split("-")) {
                boolean fits = matched < letters.length() && initial(half) == letters.charAt(matched);
                if (fits) {
                    matched++;
                } else if (i == start && matched == 0) {
                    return false;
                }
            }
        }
        return matched == letters.length();
    }

    private static char initial(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                char letter = Character.toLowerCase(word.charAt(i));
                return letter == 'ё' ? 'е' : letter;
            }
        }
        return ' ';
    }

    private static String joined(String[] words, int start) {
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < words.length; i++) {
            joined.append(i == start ? "" : " ").append(words[i]);
        }
        return Trimmed.name(joined.toString());
    }
}
