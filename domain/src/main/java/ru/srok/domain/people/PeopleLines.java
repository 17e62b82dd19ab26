package ru.srok.domain.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines about people as coordinators type them: cells after semicolons, commas, tabs or dashes, in any order.
 *
 * @param lines what was understood
 * @param foreign lines that tell neither an institution nor a person
 */
public record PeopleLines(List<PersonLine> lines, List<String> foreign) {

    private static final int MOST = 500;
    private static final int LONGEST_RANGE = 200;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;\\t|]\\s*|\\s*,\\s+|\\s+[–—-]\\s+");
    private static final Pattern PHONE = Pattern.compile("[+]?[0-9][0-9 ()–-]{4,20}");
    private static final Pattern RANGE =
            Pattern.compile("(.*?)([0-9]{1,4})\\s*(?:…|\\.\\.+|–|—|-|до|по)\\s*(.*?)([0-9]{1,4})");
    private static final String WORD = "\\p{Lu}[\\p{L}’-]+";
    private static final Pattern NAME =
            Pattern.compile(WORD + "\\s+\\p{Lu}\\.\\s*(?:\\p{Lu}\\.)?|\\p{Lu}\\.\\s*(?:\\p{Lu}\\.)?\\s*" + WORD + "|"
                    + WORD + "(?:\\s+" + WORD + "){1,3}");
    private static final Pattern ORGANISATION = Pattern.compile(
            "школ|детск|\\bсад\\b|лице|гимнази|интернат|центр|техникум|колледж|училищ|учрежден|дворец|\\bдом\\b|№"
                    + "|\\b(?:[а-я]*(?:оу|оош|сош|дюсш|ддт|црб|дс|удо))\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public PeopleLines {
        lines = List.copyOf(lines);
        foreign = List.copyOf(foreign);
    }

    /** Reads a text line by line; never throws. */
    public static PeopleLines read(String text) {
        List<PersonLine> lines = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .forEach(line -> {
                    List<PersonLine> understood = line(line);
                    lines.addAll(understood);
                    if (understood.isEmpty()) {
                        foreign.add(line);
                    }
                });
        return new PeopleLines(lines, foreign);
    }

    private static List<PersonLine> line(String line) {
        List<PersonLine> range = range(line);
        return range.isEmpty() ? cells(SEPARATOR.split(line)) : range;
    }

    /** «Школа № 1 … Школа № 3» */
    private static List<PersonLine> range(String line) {
        Matcher range = RANGE.matcher(line);
        if (!range.matches() || !range.group(1).matches(".*\\p{L}.*") || !repeats(range.group(1), range.group(3))) {
            return List.of();
        }
        int first = Integer.parseInt(range.group(2));
        int last = Integer.parseInt(range.group(4));
        List<PersonLine> all = new ArrayList<>();
        for (int i = first; i <= Math.min(last, first + LONGEST_RANGE); i++) {
            all.add(new PersonLine(singular(range.group(1)) + i, "", "", ""));
        }
        return all;
    }

    private static boolean repeats(String before, String again) {
        return again.isBlank() || again.strip().equals("№") || again.strip().equalsIgnoreCase(before.strip());
    }

    private static String singular(String plural) {
        return plural.replaceFirst("^Школы", "Школа").replaceFirst("^Детские сады", "Детский сад");
    }

    private static List<PersonLine> cells(String[] cells) {
        String institution = "";
        String name = "";
        String post = "";
        String phone = "";
        for (String cell : cells) {
            String one = cell.strip();
            if (phone.isEmpty() && PHONE.matcher(one).matches()) {
                phone = one;
            } else if (institution.isEmpty() && isOrganisation(one)) {
                institution = one;
            } else if (name.isEmpty() && NAME.matcher(one).matches()) {
                name = one;
            } else {
                post = post.isEmpty() ? one : post + ", " + one;
            }
        }
        boolean told = !institution.isEmpty() || !name.isEmpty();
        return told ? List.of(new PersonLine(institution, name, post, phone)) : List.of();
    }

    private static boolean isOrganisation(String cell) {
        boolean post = cell.toLowerCase(Locale.ROOT).matches("(?:директор|заведующ|заместитель|руководитель).*");
        return !post && ORGANISATION.matcher(cell).find();
    }
}
