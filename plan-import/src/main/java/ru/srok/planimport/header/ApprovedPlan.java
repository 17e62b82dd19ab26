package ru.srok.planimport.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the act approves: «1. Утвердить план … (приложение).» */
final class ApprovedPlan {

    private static final Pattern APPROVE = Pattern.compile(
            "(?iu)^(?:\\d{1,2}(?:\\.\\d)?[.)]? ?)?утвердить (?:прилагаем\\p{L}{1,4} |прилагаем\\p{L}{1,4}, )?(.+)");
    private static final Pattern END = Pattern.compile(
            "(?iu)[ ,]*(?:\\((?:далее|приложени|прилага)|согласно приложени|\\(?приложение ?№|согласно прилагаем|в соответствии с приложени|прилагается).*");
    private static final Pattern PLAN =
            Pattern.compile("(?iu).{0,80}(?:план|карт[ауы]|программ|мероприяти|график|комплекс|перечень).*");

    private ApprovedPlan() {}

    /** The words after «утвердить», empty where the act approves nothing. */
    static String find(Layout layout) {
        for (String item : layout.items()) {
            Matcher matcher = APPROVE.matcher(item);
            if (matcher.matches() && PLAN.matcher(matcher.group(1)).matches()) {
                return Quotes.cleaned(END.matcher(matcher.group(1)).replaceFirst(""));
            }
        }
        return "";
    }
}
