package ru.srok.bot.outbox;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import ru.srok.storage.Store;
import ru.srok.storage.StoreOptions;

/** A service on an embedded store that makes and sends what is due at a moment; says so, a line for each message. */
final class RoundingProcess {

    static final String DONE = "done";

    private RoundingProcess() {}

    /** Arguments: the store's folder and the moment. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Instant moment = Instant.parse(arguments[1]);
        try (Store store = Store.open(new StoreOptions.Embedded(Path.of(arguments[0])))) {
            out.println("started");
            new Node(store, moment, (message, done, pace) -> {
                        String mark = Deliveries.isRepeat(message) ? "repeat" : "first";
                        out.println(mark + " " + message.id());
                        return new Attempt.Delivered(message.id() + message.version());
                    })
                    .until(moment);
        }
        out.println(DONE);
    }
}
