package ru.srok.storage;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Saves documents until it is killed, and says so on its standard output after each. */
final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Store store = Store.open(new StoreOptions.Embedded(Path.of(arguments[0])))) {
            for (int i = 0; !out.checkError(); i++) {
                store.tickMarks().save(Samples.tickMark(id(i)));
                out.println(i);
            }
        }
    }

    static String id(int number) {
        return "mark" + number;
    }
}
