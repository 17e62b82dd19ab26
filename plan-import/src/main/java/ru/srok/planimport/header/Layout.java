package ru.srok.planimport.header;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lines before a plan's table by what they are part of: letterhead and subject of the act, its body with the
 * signature, and the appendix with the plan's own title.
 *
 * @param lines all lines
 * @param subjectStart first line of «Об утверждении …», or {@code bodyStart}
 * @param bodyStart first line of the act's text («В соответствии …»), or {@code appendixStart}
 * @param appendixStart first line of the appendix or stamp («Приложение …», «Утверждён …»), or the number of lines
 */
record Layout(List<String> lines, int subjectStart, int bodyStart, int appendixStart) {

    private static final Pattern SUBJECT = Pattern.compile("^(?:Об? |ОБ? )[\\p{L}«\"].*");
    private static final Pattern BODY = Pattern.compile(
            "^(?:В соответствии|На основании|В целях|С целью|Во исполнение|В рамках|Руководствуясь|В связи|Для |Согласно |Учитывая"
                    + "|Рассмотрев|По итогам|По результатам|Исходя|В исполнение|Заслушав|С учетом|С учётом|Настоящим|\\d{1,2}[.)] ).*");
    private static final Pattern ORDERS = Pattern.compile(
            "(?iu).{0,400}(?:приказываю|постановля[юе]т?|обязываю|распоряжаюсь|решила?|предлагаю):?\\s?");
    private static final Pattern APPENDIX =
            Pattern.compile("(?iu)^(?:приложение|утвержд[её]н[аоы]?|утверждаю|согласован[оа]?)(?![\\p{L}]).{0,200}");

    Layout {
        lines = List.copyOf(lines);
    }

    static Layout of(List<String> lines) {
        int appendix = appendix(lines);
        int body = first(lines, 0, appendix, Layout::startsBody);
        int subject = first(lines, 0, body, line -> SUBJECT.matcher(line).matches());
        return new Layout(lines, subject, body, appendix);
    }

    /** The appendix follows the act; where no act was seen before it, the whole document is the appendix. */
    private static int appendix(List<String> lines) {
        return first(lines, 0, lines.size(), line -> APPENDIX.matcher(line).matches());
    }

    private static boolean startsBody(String line) {
        return BODY.matcher(line).matches() || ORDERS.matcher(line).matches();
    }

    private interface LineTest {
        boolean test(String line);
    }

    private static int first(List<String> lines, int from, int to, LineTest test) {
        for (int i = from; i < to; i++) {
            if (test.test(lines.get(i))) {
                return i;
            }
        }
        return to;
    }

    /** Letterhead: everything above the subject. */
    List<String> letterhead() {
        return lines.subList(0, subjectStart);
    }

    /** The act's subject on one line («Об утверждении …»), empty where there is none. */
    String subject() {
        StringBuilder subject = new StringBuilder();
        for (String line : lines.subList(subjectStart, Math.min(bodyStart, subjectStart + 12))) {
            boolean ended = subject.length() > 0 && (ActFinder.isActLine(line) || TitleFinder.startsTitle(line));
            if (ended) {
                break;
            }
            subject.append(subject.length() == 0 ? "" : " ").append(line);
        }
        return subject.toString();
    }

    /** The act's text with its signature. */
    List<String> body() {
        return lines.subList(bodyStart, appendixStart);
    }

    /** The act's numbered items, each on one line. */
    List<String> items() {
        return Items.of(body());
    }

    /** The appendix with the plan's title. */
    List<String> appendix() {
        return lines.subList(appendixStart, lines.size());
    }

    static String lower(String line) {
        return line.toLowerCase(Locale.ROOT);
    }
}
