package ru.srok.bot.wrong;

/** Wrong on purpose: a name that says nothing, in a package without a word about null. */
public final class TextUtils {

    private TextUtils() {}
}
