package ru.srok.planimport.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who issued the act: the first lines of the letterhead, else who is named in the stamp of the appendix. */
final class DepartmentFinder {

    private static final int MOST_LINES = 10;
    private static final Pattern NO_PART = Pattern.compile(
            "(?iu)^(?:российская федерация|рф|герб|проект|копия|\\p{L}+ (?:область|край)|республика \\p{L}+(?:[- ]\\p{L}+)?|\\(.*|.{0,80}(?:инн|огрн|окпо|кпп|тел\\.|факс|e-?mail|@|www\\.|https?:|ул\\.|улица |\\d{6}).*)$");
    private static final Pattern STAMP = Pattern.compile(
            "(?iu).{0,160}?(?<!\\p{L})(?:приказ|распоряжени|постановлени|решени)(?:ом|у|ем|ю|а|я) (.{4,})");
    private static final Map<String, String> NOMINATIVE = Map.of(
            "управления",
            "Управление",
            "управлением",
            "Управление",
            "отдела",
            "Отдел",
            "комитета",
            "Комитет",
            "администрации",
            "Администрация",
            "департамента",
            "Департамент",
            "министерства",
            "Министерство",
            "правительства",
            "Правительство",
            "главы",
            "Глава");

    private DepartmentFinder() {}

    static Optional<String> find(Layout layout) {
        return letterhead(layout.letterhead()).or(() -> stamp(layout.appendix()));
    }

    private static Optional<String> letterhead(List<String> lines) {
        List<String> parts = new ArrayList<>();
        for (String line : lines) {
            Matcher act = ActFinder.KIND_WORD.matcher(line);
            if (ActFinder.isActLine(line) || parts.size() == MOST_LINES || TitleFinder.startsTitle(line)) {
                before(line, act).ifPresent(parts::add);
                break;
            }
            if (!NO_PART.matcher(line).matches()) {
                parts.add(line);
            }
        }
        return HeaderReader.nonBlank(Quotes.cleaned(String.join(" ", parts)));
    }

    /** The issuer on the same line as «ПРИКАЗ». */
    private static Optional<String> before(String line, Matcher act) {
        return act.find() && act.start() > 8
                ? Optional.of(line.substring(0, act.start()).strip())
                : Optional.empty();
    }

    private static Optional<String> stamp(List<String> lines) {
        String stamp = String.join(" ", lines.subList(0, Math.min(lines.size(), 8)));
        Matcher matcher = STAMP.matcher(stamp.length() > 600 ? stamp.substring(0, 600) : stamp);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = upToDate(matcher.group(1)).strip();
        int blank = name.indexOf(' ');
        String first = Layout.lower(blank < 0 ? name : name.substring(0, blank));
        return Optional.ofNullable(NOMINATIVE.get(first)).map(word -> word + name.substring(Math.max(0, blank)));
    }

    private static String upToDate(String text) {
        Matcher end = Pattern.compile("(?iu) (?:от[ _«\"\\d]|№|\\d|план|дорожн|комплексн)")
                .matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }
}
