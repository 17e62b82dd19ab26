package ru.srok.bot.telegram;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of files as people sent them: cleaned, and judged by their endings. */
final class FileNames {

    private static final int LONGEST = 120;
    private static final Set<String> FORBIDDEN = Set.of(
            "exe", "bat", "cmd", "com", "js", "jse", "vbs", "vbe", "wsf", "wsh", "ps1", "psm1", "apk", "msi", "msp",
            "scr", "jar", "cpl", "dll", "hta", "lnk", "pif", "reg", "sh", "app", "deb", "rpm", "dmg", "iso", "gadget",
            "chm", "xll", "inf", "sys", "msix", "appx", "run", "bin");

    private FileNames() {}

    /** The name without folders, control characters and marks that turn text around; never empty. */
    static String clean(@Nullable String name, String otherwise) {
        String bare = name == null ? "" : name.replaceAll("^.*[/\\\\]", "");
        String safe = bare.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}<>:\"|?*]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return safe.isEmpty() ? otherwise : shortened(safe);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String ending = name.length() - name.lastIndexOf('.') <= 10 ? name.substring(name.lastIndexOf('.')) : "";
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }

    /** Whether a file of this name is a program or the like. */
    static boolean isForbidden(String name) {
        return FORBIDDEN.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
