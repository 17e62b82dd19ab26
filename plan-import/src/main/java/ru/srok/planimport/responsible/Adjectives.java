package ru.srok.planimport.responsible;

import java.util.List;
import java.util.Set;

/** Tells adjectives and participles by their endings. */
final class Adjectives {

    private static final List<String> NOMINATIVE =
            List.of("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "йся", "аяся", "иеся");
    private static final List<String> GENITIVE_NOUNS = List.of("ений", "аний", "ций", "тий");
    private static final List<String> PARTICIPLES = List.of(
            "щих", "щие", "щий", "щая", "щее", "щего", "щей", "щихся", "щиеся", "щийся", "щаяся", "вших", "вшие",
            "вший", "вшая", "вшихся", "вшиеся", "нных", "нные", "нный", "нная", "нное", "мых", "мые", "мый", "мая",
            "дшие", "дших", "дший", "дшая", "кшие", "кших", "гшие", "гших");
    private static final Set<String> SHORTENED = Set.of(
            "мун.", "муниц.", "ст.", "гл.", "вед.", "соц.", "рег.", "гос.", "пед.", "мед.", "шк.", "кл.", "худ.",
            "муз.", "тех.", "все");

    private Adjectives() {}

    static boolean isNominative(String word) {
        String key = Letters.key(word);
        return SHORTENED.contains(key) || (key.length() > 4 && ends(key, NOMINATIVE) && !ends(key, GENITIVE_NOUNS));
    }

    /** Whether an adjective in «-ой» is masculine before this noun («городской отдел», not «городской команды»). */
    static boolean fits(String adjective, String noun) {
        return !Letters.key(adjective).endsWith("ой") || !"аяыиоеую".contains(noun.substring(noun.length() - 1));
    }

    static boolean isParticiple(String word) {
        String key = Letters.key(word);
        return key.length() > 6 && ends(key, PARTICIPLES) && Words.head(word).isEmpty();
    }

    private static boolean ends(String key, List<String> endings) {
        return endings.stream().anyMatch(key::endsWith);
    }
}
