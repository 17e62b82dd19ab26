package ru.srok.printing;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Draws a picture in a process of its own, as on a server without fonts. */
final class DrawsOnce {

    private DrawsOnce() {}

    public static void main(String[] arguments) throws IOException {
        try (OutputStream png = new FileOutputStream(arguments[0])) {
            new ProgressPicture(SampleBars.of(2)).write(png);
        }
    }
}
