package ru.srok.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets Java draw text where the system has no fonts at all. It looks for some as soon as any font is made, also one from a
 * file of ours, and fails («Fontconfig head is null») where it finds none; told of a configuration without fonts, it
 * does not look.
 */
final class BareFonts {

    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String NOTHING = "version=1\nsequence.allfonts=default\n";

    private BareFonts() {}

    /** Holds for fonts made from now on; somebody else's choice is left as it is. */
    static void expect() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            Path file = Files.createTempFile("srok-fonts-", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, NOTHING);
            System.setProperty(PROPERTY, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
