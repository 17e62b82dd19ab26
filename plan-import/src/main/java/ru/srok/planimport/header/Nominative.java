package ru.srok.planimport.header;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the first words of «Об утверждении плана …» back into a title. */
final class Nominative {

    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu)^(?:об? (?:утверждении|организации|реализации|принятии|введении|внесении)[^«]{0,60}? ?(?:в действие )?|о )"
                    + "(?=[«\"]?(?:\\p{L}+(?:ого|его|ой|ей|ых|их),? (?:и )?){0,3}(?:плана|планов|дорожной|программы|мер|комплекса|перечня|графика|мероприятий|концепции)(?!\\p{L}))");
    private static final Pattern PLAIN = Pattern.compile("(?iu)^об? утверждении ");
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("плана", "план"),
            Map.entry("плана-графика", "план-график"),
            Map.entry("карты", "карта"),
            Map.entry("карту", "карта"),
            Map.entry("программы", "программа"),
            Map.entry("программу", "программа"),
            Map.entry("комплекса", "комплекс"),
            Map.entry("перечня", "перечень"),
            Map.entry("графика", "график"),
            Map.entry("концепции", "концепция"),
            Map.entry("концепцию", "концепция"),
            Map.entry("мероприятий", "мероприятия"));

    private Nominative() {}

    /** The title in a phrase such as «Об утверждении плана …» or «дорожную карту …»; empty where it names none. */
    static String title(String phrase) {
        Matcher subject = SUBJECT.matcher(phrase);
        Matcher plain = PLAIN.matcher(phrase);
        String rest = phrase;
        if (subject.find()) {
            rest = phrase.substring(subject.end());
        } else if (plain.find()) {
            rest = phrase.substring(plain.end());
        } else if (phrase.startsWith("О")) {
            return "";
        }
        String cleaned = Quotes.cleaned(rest);
        return cleaned.isEmpty() ? "" : capitalised(headTurned(cleaned));
    }

    /** Turns adjectives and the first known noun; the rest of the title does not change. */
    private static String headTurned(String title) {
        String[] words = title.split(" ");
        for (int i = 0; i < Math.min(words.length, 4); i++) {
            String bare = words[i].replace("«", "").replace("\"", "").replace("»", "");
            String noun = NOUNS.get(bare.toLowerCase(Locale.ROOT));
            if (noun != null || bare.equalsIgnoreCase("план")) {
                return turned(words, i, noun == null ? bare : noun);
            }
            if (adjective(bare, true).isEmpty()) {
                return title;
            }
        }
        return title;
    }

    private static String turned(String[] words, int head, String noun) {
        boolean feminine = noun.endsWith("а") || noun.endsWith("я");
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            String word = i < head ? adjective(words[i], feminine).orElse(words[i]) : words[i];
            word = i == head ? withMarks(words[i], noun) : word;
            word = i == head + 2 && words[head + 1].length() == 1 && noun.equals("план") && word.equals("графика")
                    ? "график"
                    : word;
            title.append(i == 0 ? "" : " ").append(word);
        }
        return title.toString();
    }

    private static String withMarks(String printed, String noun) {
        String open = printed.startsWith("«") ? "«" : "";
        return open + noun + (printed.endsWith("»") ? "»" : "");
    }

    private static Optional<String> adjective(String word, boolean feminine) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean long3 = lower.endsWith("ого") || lower.endsWith("его");
        boolean two = lower.endsWith("ой") || lower.endsWith("ую");
        if (word.length() < 6 || !(long3 || two)) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - (long3 ? 3 : 2));
        String masculine = stem.endsWith("к") || stem.endsWith("г") || lower.endsWith("его") ? "ий" : "ый";
        return Optional.of(stem + (feminine ? "ая" : masculine));
    }

    private static String capitalised(String title) {
        int first = title.startsWith("«") || title.startsWith("\"") ? 1 : 0;
        return first >= title.length()
                ? title
                : title.substring(0, first) + Character.toUpperCase(title.charAt(first)) + title.substring(first + 1);
    }
}
