package ru.srok.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Forty invented heads of forty schools, from the list the coordinator types to their joining. */
final class Heads {

    private static final List<String> ROOTS =
            List.of("Белоз", "Верхол", "Грачев", "Дубов", "Ельник", "Журав", "Зимин", "Кедров");
    private static final List<String> ENDINGS = List.of("ская", "цева", "кина", "нова", "лина");

    private Heads() {}

    /** The name of the head of a school, numbers from 1 to 40. */
    static String name(int school) {
        String root = ROOTS.get((school - 1) % ROOTS.size());
        return root + ENDINGS.get((school - 1) / ROOTS.size()) + " Ольга Петровна";
    }

    /** A line for each school, as a coordinator types them. */
    static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(school -> "Школа № " + school + "; " + name(school) + "; директор")
                .collect(Collectors.joining("\n"));
    }

    /** Opens each head's link and confirms; index 0 is school 1. */
    static List<SandboxPerson> join(SandboxDriver sandbox, Map<String, String> links) {
        List<SandboxPerson> heads = new ArrayList<>();
        for (int school = 1; school <= ROOTS.size() * ENDINGS.size(); school++) {
            SandboxPerson head = sandbox.person("Школа " + school);
            head.say("/start " + linkOf("Школа № " + school + ": ", links));
            head.press("Да, это я");
            heads.add(head);
        }
        return heads;
    }

    private static String linkOf(String school, Map<String, String> links) {
        return links.entrySet().stream()
                .filter(one -> one.getKey().startsWith(school))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link for " + school + " among " + links.keySet()));
    }
}
