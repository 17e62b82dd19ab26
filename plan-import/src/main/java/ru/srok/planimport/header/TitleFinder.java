package ru.srok.planimport.header;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the plan's title: the one right above the table, else the one that the act approves. */
final class TitleFinder {

    private static final int MOST_LINES = 12;
    private static final int LONGEST = 700;
    private static final int PROSE = 130;

    private static final Pattern START =
            Pattern.compile("(?iu)^[«\"“]?(?:(?:\\p{L}+(?:ый|ий|ой|ая|ое|ые)(?: и |, ?| )){0,4}"
                    + "(?:план(?: ?[-–—] ?(?:график|сетка|программа))?|(?:«|\")?дорожная карта|перечень мероприятий|комплекс(?:ный план|"
                    + " мер)?|программа|график|циклограмма|мероприятия|план-график|планграфик|меры))(?![\\p{L}]).*");
    private static final Pattern VERB = Pattern.compile(
            "(?iu)^\\p{L}+ (?:разработан|составлен|направлен|является|предусматр|включа|утвержд|содерж|представля|опреде|реализуется|вступа).*");
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)^(?:цел[ьи]|задач[аи]|раздел|глава|паспорт|пояснительн|настоящ|ожидаем|\\d+[.)]|[ivx]+[.)]|№|исполнител|контрол|примечани|основани).*");

    private static final Pattern ENDS_WITH_YEAR = Pattern.compile("(?iu)(?:год\\p{L}{0,3}|\\d ?г\\.?|гг\\.?)$");
    private static final Pattern WORK = Pattern.compile("(?iu)мероприят|план|работ|меры|график|20\\d\\d");

    private TitleFinder() {}

    /** Whether a plan's title begins with this line. */
    static boolean startsTitle(String line) {
        return START.matcher(line).matches() && !VERB.matcher(line).matches() && !isProse(line);
    }

    static String find(Layout layout, String subject, String approved) {
        String printed = aboveTable(layout);
        if (!printed.isEmpty()) {
            return printed;
        }
        String named = Nominative.title(subject);
        if (!named.isEmpty()) {
            return named;
        }
        return !approved.isEmpty() ? Nominative.title(approved) : loneHeading(layout);
    }

    private static String aboveTable(Layout layout) {
        List<String> lines = layout.lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean inAct =
                    i >= layout.subjectStart() && i < layout.bodyStart() && layout.subjectStart() < layout.bodyStart();
            if (!inAct && startsTitle(lines.get(i))) {
                return Quotes.cleaned(joined(lines, i));
            }
        }
        return "";
    }

    private static String joined(List<String> lines, int start) {
        StringBuilder title = new StringBuilder(lines.get(start));
        int end = Math.min(lines.size(), start + MOST_LINES);
        for (int i = start + 1; i < end && continues(title, lines.get(i)); i++) {
            title.append(title.charAt(title.length() - 1) == '-' ? "" : " ").append(lines.get(i));
        }
        return title.toString();
    }

    private static boolean continues(StringBuilder title, String line) {
        if (title.length() + line.length() > LONGEST || HEADING.matcher(line).matches() || isProse(line)) {
            return false;
        }
        boolean small = !Character.isUpperCase(line.codePointAt(0));
        if (!small
                && ENDS_WITH_YEAR
                        .matcher(title.substring(Math.max(0, title.length() - 20)))
                        .find()) {
            return false;
        }
        return small || line.equals(line.toUpperCase(java.util.Locale.ROOT)) || line.length() <= PROSE;
    }

    /** A sentence of running text. */
    private static boolean isProse(String line) {
        return line.length() > PROSE
                && (line.endsWith(".") || line.endsWith(":"))
                && Character.isUpperCase(line.codePointAt(0));
    }

    /** A few lines above the table that are neither act nor prose, and speak of work or a year, can only be its heading. */
    private static String loneHeading(Layout layout) {
        List<String> lines = layout.lines().stream()
                .filter(line -> !ActFinder.isActLine(line) && !Posts.startsPost(line))
                .toList();
        boolean lone = layout.bodyStart() == layout.lines().size()
                && lines.size() <= 5
                && lines.stream().noneMatch(TitleFinder::isProse);
        String heading = Quotes.cleaned(String.join(" ", lines));
        return lone && WORK.matcher(heading).find() ? heading : "";
    }
}
