package ru.srok.planimport.header;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the act's kind, number and date in the letterhead, else in the stamp of the appendix; never in what they cite. */
final class ActFinder {

    private static final int LINES_AFTER_KIND = 8;
    private static final int LINES_OF_STAMP = 10;
    private static final int LONGEST_LINE = 160;

    private static final Pattern KIND = Pattern.compile(
            "(?iu)(?:^|.{0,120}[ \"»])(приказ|распоряжение|постановление|решение|указание|протокол|распоряженье)(?=$|[ .,:№(\\d]).*");
    private static final Pattern STAMP_KIND = Pattern.compile(
            "(?iu).{0,160}?(?<!\\p{L})(приказ|распоряжени|постановлени|решени|указани|протокол)(?:а|у|ом|е|ем|я|ю)?(?!\\p{L}).*");
    static final Pattern KIND_WORD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:приказ|распоряжение|постановление|решение|указание|протокол)(?!\\p{L})");
    private static final Pattern STARTS = Pattern.compile("(?iu)^(?:от |№|N ?\\d|[«\"“] ?[_\\d]|_|\\d).*");
    private static final Map<String, String> NOMINATIVE = Map.of(
            "распоряжени", "распоряжение",
            "постановлени", "постановление",
            "решени", "решение",
            "указани", "указание",
            "распоряженье", "распоряжение");
    private static final Map<String, String> ORDERS =
            Map.of("приказыва", "приказ", "постановля", "постановление", "распоряжаюсь", "распоряжение");

    private ActFinder() {}

    static Act find(Layout layout) {
        Act head = head(layout.letterhead());
        Act stamp = stamp(layout.appendix());
        if (!head.isDated() && stamp.isDated()) {
            return new Act(head.kind(), null, null).or(stamp);
        }
        return head.or(new Act(ordered(layout).orElse(stamp.kind()), null, null));
    }

    /** Whether the line is the act's name, or its date and number. */
    static boolean isActLine(String line) {
        return kind(line).isPresent()
                || (STARTS.matcher(line).matches()
                        && (Dates.first(line).isPresent()
                                || ActNumber.first(line).isPresent()));
    }

    private static Act head(List<String> lines) {
        int named = 0;
        while (named < lines.size() && kind(lines.get(named)).isEmpty()) {
            named++;
        }
        if (named == lines.size()) {
            return unnamed(lines);
        }
        String line = lines.get(named);
        String kind = kind(line).orElseThrow();
        Act act = dated(kind, lines.subList(named, Math.min(lines.size(), named + LINES_AFTER_KIND)), kind);
        return act.isDated() ? act : act.or(unnamed(lines.subList(Math.max(0, named - 3), named)));
    }

    private static Act unnamed(List<String> lines) {
        List<String> dated =
                lines.stream().filter(line -> STARTS.matcher(line).matches()).toList();
        return dated(null, dated, "");
    }

    private static Act dated(@Nullable String kind, List<String> lines, String after) {
        Act act = new Act(kind, null, null);
        boolean first = true;
        for (String line : lines) {
            int from =
                    first && !after.isEmpty() ? Math.max(0, Layout.lower(line).lastIndexOf(after)) : 0;
            first = false;
            if (line.length() <= LONGEST_LINE) {
                String text = line.substring(from);
                act = act.or(new Act(
                        null,
                        ActNumber.first(text).orElse(null),
                        Dates.first(text).map(Dates.Found::date).orElse(null)));
            }
        }
        return act;
    }

    private static Act stamp(List<String> lines) {
        List<String> stamp = lines.subList(0, Math.min(lines.size(), LINES_OF_STAMP));
        String kind = null;
        int from = 0;
        for (int i = 0; i < stamp.size() && kind == null; i++) {
            Matcher matcher = STAMP_KIND.matcher(stamp.get(i));
            if (matcher.matches() && stamp.get(i).length() <= LONGEST_LINE) {
                kind = nominative(matcher.group(1));
                from = i;
            }
        }
        return dated(kind, upToTitle(stamp.subList(from, stamp.size())), "");
    }

    private static List<String> upToTitle(List<String> lines) {
        int end = 0;
        while (end < lines.size() && !TitleFinder.startsTitle(lines.get(end))) {
            end++;
        }
        return lines.subList(0, end);
    }

    private static Optional<String> kind(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher matcher = KIND.matcher(line);
        boolean capital = matcher.matches() && Character.isUpperCase(line.charAt(matcher.start(1)));
        return capital ? Optional.of(nominative(matcher.group(1))) : Optional.empty();
    }

    private static String nominative(String word) {
        String lower = Layout.lower(word);
        return NOMINATIVE.getOrDefault(lower, lower);
    }

    /** «ПРИКАЗЫВАЮ» tells the kind where the letterhead is a picture. */
    private static Optional<String> ordered(Layout layout) {
        return layout.body().stream()
                .map(Layout::lower)
                .flatMap(line -> ORDERS.entrySet().stream()
                        .filter(order -> line.contains(order.getKey()))
                        .map(Map.Entry::getValue))
                .findFirst();
    }
}
