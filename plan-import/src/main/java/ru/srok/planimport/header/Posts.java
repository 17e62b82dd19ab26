package ru.srok.planimport.header;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of posts in acts, and how to turn them back into the nominative. */
final class Posts {

    private static final List<String> STEMS = List.of(
            "начальник",
            "директор",
            "глав",
            "заведующ",
            "председател",
            "министр",
            "заместител",
            "руководител",
            "врио",
            "и.о.",
            "исполняющ",
            "ректор",
            "специалист",
            "методист",
            "консультант",
            "секретар",
            "управляющ",
            "атаман");
    private static final Map<String, String> NOMINATIVE = Map.ofEntries(
            Map.entry("начальника", "начальник"), Map.entry("начальнику", "начальник"),
            Map.entry("директора", "директор"), Map.entry("директору", "директор"),
            Map.entry("заместителя", "заместитель"), Map.entry("заместителю", "заместитель"),
            Map.entry("руководителя", "руководитель"), Map.entry("руководителю", "руководитель"),
            Map.entry("председателя", "председатель"), Map.entry("председателю", "председатель"),
            Map.entry("заведующего", "заведующий"), Map.entry("заведующему", "заведующий"),
            Map.entry("заведующую", "заведующая"), Map.entry("заведующей", "заведующая"),
            Map.entry("специалиста", "специалист"), Map.entry("специалисту", "специалист"),
            Map.entry("методиста", "методист"), Map.entry("методисту", "методист"),
            Map.entry("консультанта", "консультант"), Map.entry("консультанту", "консультант"),
            Map.entry("главу", "глава"), Map.entry("главе", "глава"),
            Map.entry("секретаря", "секретарь"), Map.entry("инспектора", "инспектор"),
            Map.entry("министра", "министр"), Map.entry("координатора", "координатор"));
    private static final Map<String, String> ADJECTIVES = Map.of(
            "главного",
            "главный",
            "ведущего",
            "ведущий",
            "старшего",
            "старший",
            "первого",
            "первый",
            "главному",
            "главный",
            "ведущему",
            "ведущий",
            "старшему",
            "старший",
            "первому",
            "первый");

    private Posts() {}

    static boolean startsPost(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(lower::startsWith);
    }

    /** The post with its first noun and the adjectives before it turned; as printed where that is not sure. */
    static String nominative(String post) {
        String[] words = post.strip().split(" ");
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            Optional<String> noun = Optional.ofNullable(NOMINATIVE.get(lower));
            Optional<String> turned = noun.or(() -> Optional.ofNullable(ADJECTIVES.get(lower)));
            if (turned.isEmpty()) {
                break;
            }
            words[i] = turned.get();
            if (noun.isPresent()) {
                break;
            }
        }
        return String.join(" ", words);
    }
}
