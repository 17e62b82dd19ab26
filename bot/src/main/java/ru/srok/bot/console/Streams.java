package ru.srok.bot.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard input, output and error, in UTF-8 whatever the locale. */
public final class Streams {

    private final InputStream in;
    private final WatchedOutput watched;
    private final PrintStream out;
    private final PrintStream err;

    private Streams(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.watched = new WatchedOutput(out);
        this.out = utf8(watched);
        this.err = utf8(err);
    }

    /** The streams of this process. */
    public static Streams ofProcess() {
        return of(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** Streams that write UTF-8 to the given places. */
    public static Streams of(InputStream in, OutputStream out, OutputStream err) {
        return new Streams(in, out, err);
    }

    /** The bytes of the input. */
    public InputStream in() {
        return in;
    }

    /** For answers. */
    public PrintStream out() {
        return out;
    }

    /** For everything else. */
    public PrintStream err() {
        return err;
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

    /** Whether an answer could not be written, as on a full disk. */
    public boolean isAnswerLost() {
        return watched.failure().isPresent();
    }

    /** Whether the reader of the answer has had enough of it, as {@code head} has. */
    public boolean isReaderGone() {
        return watched.failure()
                .map(IOException::getMessage)
                .filter("Broken pipe"::equals)
                .isPresent();
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
