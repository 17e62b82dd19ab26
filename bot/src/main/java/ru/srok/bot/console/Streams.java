package ru.srok.bot.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error, in UTF-8 whatever the locale.
 *
 * @param in bytes of the input
 * @param out for answers
 * @param err for everything else
 */
public record Streams(InputStream in, PrintStream out, PrintStream err) {

    /** The streams of this process. */
    public static Streams ofProcess() {
        return of(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** Streams that write UTF-8 to the given places. */
    public static Streams of(InputStream in, OutputStream out, OutputStream err) {
        return new Streams(in, utf8(out), utf8(err));
    }

    /** Writes an answer and sends it off; lines end with a line feed on every system. */
    public void answer(String text) {
        out.print(text);
        out.flush();
    }

    /** Says a sentence on the error stream, on one line whatever text of others it quotes. */
    public void complain(String sentence) {
        err.print(OneLine.of(sentence) + "\n");
        err.flush();
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
