package ru.srok.sandbox;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references: the four names Telegram knows, and numbers; everything else stays as it is. */
final class HtmlCharacters {
    private static final Map<String, String> NAMES = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
    private static final Pattern NAME = Pattern.compile("&(lt|gt|amp|quot);?");
    private static final Pattern NUMBER = Pattern.compile("&#(?:(\\d{1,7})|x([0-9a-fA-F]{1,6}));?");

    private HtmlCharacters() {}

    /** Appends the character referred to at this place, and returns where to read on. */
    static int decode(String source, int at, StringBuilder to) {
        Matcher name = NAME.matcher(source).region(at, source.length());
        if (name.lookingAt()) {
            to.append(NAMES.get(name.group(1)));
            return name.end();
        }
        Matcher number = NUMBER.matcher(source).region(at, source.length());
        if (number.lookingAt() && isCharacter(code(number))) {
            to.appendCodePoint(code(number));
            return number.end();
        }
        to.append('&');
        return at + 1;
    }

    private static int code(Matcher number) {
        String decimal = number.group(1);
        return decimal == null ? Integer.parseInt(number.group(2), 16) : Integer.parseInt(decimal);
    }

    private static boolean isCharacter(int code) {
        return code > 0 && code <= Character.MAX_CODE_POINT && !(code >= 0xD800 && code <= 0xDFFF);
    }
}
