package ru.srok.bot.rehearsal;

import java.util.regex.Pattern;

/** Messages in Telegram's HTML as they read without it. */
final class PlainText {

    private static final Pattern TAG = Pattern.compile("<[^>]+>");

    private PlainText() {}

    static String of(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
