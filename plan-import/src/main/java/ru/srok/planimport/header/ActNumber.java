package ru.srok.planimport.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number of an act: «67», «414 –рз/IV», «115-4 о/д», «01-05/123-п». */
final class ActNumber {

    private static final String SUFFIX = "(?: ?[-–—] ?\\p{L}{1,6}(?:[-/.]\\p{L}{1,6})?(?!\\p{L}))"
            + "|(?: \\p{L}{1,3}/\\p{L}{1,3}(?!\\p{L}))"
            + "|(?: (?:п|р|од|рз|о|осн|пр|па|рп|рг|пп|ОД|П|Р)(?![\\p{L}.]))";
    private static final Pattern NUMBER = Pattern.compile(
            "(?:№|N(?= ?\\d)|No\\.?|номер) ?_{0,8} ?(\\p{L}{0,4}[-/]?\\d[\\d\\p{L}]{0,8}(?:[-–/.][\\d\\p{L}]{1,8}){0,4}(?:"
                    + SUFFIX + ")?)");

    private ActNumber() {}

    static Optional<String> first(String line) {
        Matcher matcher = NUMBER.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
