package ru.srok.printing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled Cyrillic typeface (PT Sans): a server without a screen often has no fonts at all. */
public enum Typeface {
    REGULAR("PTSans-Regular.ttf"),
    BOLD("PTSans-Bold.ttf");

    /** The name of the family, for style sheets. */
    public static final String FAMILY = "PT Sans";

    static {
        BareFonts.expect();
    }

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** The font file; whoever opens it closes it. */
    public InputStream open() {
        InputStream font = Typeface.class.getResourceAsStream("font/" + file);
        if (font == null) {
            throw new IllegalStateException("Not bundled: " + file);
        }
        return font;
    }

    /** The font for drawing, in points. */
    public Font at(float size) {
        try (InputStream font = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Damaged: " + file, e);
        }
    }
}
