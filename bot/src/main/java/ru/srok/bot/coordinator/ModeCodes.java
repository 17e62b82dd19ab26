package ru.srok.bot.coordinator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.srok.domain.plan.ClosingMode;

/** Closing modes by the codes of the sheet. */
final class ModeCodes {

    private static final Pattern AT_LEAST = Pattern.compile("AT_LEAST ([0-9]{1,4})(%?)");

    private ModeCodes() {}

    static String of(ClosingMode mode) {
        return mode.kind() == ClosingMode.Kind.AT_LEAST
                ? "AT_LEAST " + WhoseWords.amount(mode)
                : mode.kind().name();
    }

    static Optional<ClosingMode> read(String code) {
        Matcher atLeast = AT_LEAST.matcher(code);
        if (atLeast.matches()) {
            int amount = Integer.parseInt(atLeast.group(1));
            return Optional.of(ClosingMode.atLeast(amount, !atLeast.group(2).isEmpty()));
        }
        return switch (code) {
            case "LEAD" -> Optional.of(ClosingMode.LEAD);
            case "EACH" -> Optional.of(ClosingMode.EACH);
            case "ANY_ONE" -> Optional.of(ClosingMode.ANY_ONE);
            case "EXTERNAL" -> Optional.of(ClosingMode.EXTERNAL);
            default -> Optional.empty();
        };
    }
}
