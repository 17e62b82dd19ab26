package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.domain.plan.SkippedRow.Reason;
import ru.srok.planimport.responsible.Abbreviations;

/** Tells what the text around the plan's tables is. */
final class Surroundings {

    private static final int LONGEST_HEADING = 250;
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\. ?\\p{Lu}\\.");
    private static final List<String> POSTS = List.of(
            "директор",
            "начальник",
            "заведующ",
            "руководитель",
            "заместитель",
            "председатель",
            "глава",
            "исполнитель",
            "методист",
            "специалист",
            "секретарь",
            "исп.",
            "согласован",
            "учреждения",
            "ректор",
            "консультант");

    /** The headings among the texts between two rows of the plan. */
    List<Line.OfText> headingsBetween(List<Line.OfText> texts) {
        List<Line.OfText> headings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (isHeading(texts.get(i), i == texts.size() - 1)) {
                headings.add(texts.get(i));
            }
        }
        return headings;
    }

    /** The last text before the plan where it is heading «1.» and a heading «2.» stands between the tables below. */
    List<Line.OfText> headingBefore(List<Line.OfText> texts, List<Line> rest) {
        Line.OfText nearest = texts.get(texts.size() - 1);
        Optional<RowNumber> number = numberOf(nearest);
        boolean first = number.filter(n -> n.parts().equals(List.of(1))).isPresent();
        return first
                        && rest.stream()
                                .anyMatch(line -> isSecond(line, number.get().style()))
                ? List.of(nearest)
                : List.of();
    }

    private static boolean isSecond(Line line, RowNumber.Style style) {
        Optional<RowNumber> number = Optional.empty();
        if (line instanceof Line.OfText text) {
            number = numberOf(text);
        } else if (line instanceof Line.OfTable table && table.row().wide()) {
            number = HeadingText.parse(table.row().text()).number();
        }
        return number.filter(n -> n.style() == style && n.parts().equals(List.of(2)))
                .isPresent();
    }

    private static Optional<RowNumber> numberOf(Line.OfText text) {
        return HeadingText.parse(text.paragraph().text()).number();
    }

    private static boolean isHeading(Line.OfText line, boolean nearest) {
        String text = Blanks.clean(line.paragraph().text());
        if (line.asSkipped().reason() != Reason.OTHER_TEXT
                || text.length() > LONGEST_HEADING
                || text.chars().noneMatch(Character::isLetter)
                || text.endsWith(":")
                || text.endsWith(";")
                || isPageMark(text)
                || INITIALS.matcher(text).find()) {
            return false;
        }
        boolean capitals = text.chars().noneMatch(Character::isLowerCase);
        return nearest || capitals || HeadingText.parse(text).number().isPresent();
    }

    private static boolean isPageMark(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("стр") && lower.chars().anyMatch(Character::isDigit);
    }

    static SkippedRow preamble(SkippedRow row) {
        return row.reason() == Reason.OTHER_TEXT ? with(row, Reason.PREAMBLE) : row;
    }

    /** What stands below the plan, with reasons: signatures, abbreviations, other text. */
    List<SkippedRow> after(List<Line.OfText> texts) {
        List<SkippedRow> rows = new ArrayList<>();
        boolean abbreviations = false;
        for (int i = 0; i < texts.size(); i++) {
            SkippedRow row = texts.get(i).asSkipped();
            String text = Blanks.clean(texts.get(i).paragraph().text());
            abbreviations = Abbreviations.startsList(text)
                    || (abbreviations && (Abbreviations.isEntry(text) || OpenEnds.startsLow(text)));
            if (abbreviations) {
                rows.add(with(row, Reason.ABBREVIATIONS));
            } else {
                rows.add(isSignature(texts, i) ? with(row, Reason.SIGNATURE) : row);
            }
        }
        return rows;
    }

    /** A name with initials, and the lines of the post that lead to it. */
    private static boolean isSignature(List<Line.OfText> texts, int index) {
        String text = Blanks.clean(texts.get(index).paragraph().text());
        if (INITIALS.matcher(text).find() || text.contains("___")) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean post = POSTS.stream().anyMatch(lower::contains);
        boolean leadsToName = texts.subList(index, Math.min(texts.size(), index + 5)).stream()
                .anyMatch(t -> INITIALS.matcher(t.paragraph().text()).find());
        return leadsToName && (post || index > 0 && isSignature(texts, index - 1));
    }

    /** Whether a row begins with a post and holds a name with initials, or a line to sign on. */
    static boolean signs(List<String> cells) {
        String first = cells.get(0).toLowerCase(Locale.ROOT);
        String all = String.join(" ", cells);
        return (POSTS.stream().anyMatch(first::contains)
                        && INITIALS.matcher(all).find())
                || all.contains("____");
    }

    private static SkippedRow with(SkippedRow row, Reason reason) {
        return new SkippedRow(reason, row.place(), row.text());
    }
}
