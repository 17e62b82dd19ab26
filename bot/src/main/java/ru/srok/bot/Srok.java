package ru.srok.bot;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import ru.srok.bot.console.Streams;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.planimport.PlanReader;

/** The application's one main class. */
public final class Srok {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private Srok() {}

    /** Runs a command of the command line and exits with its code. */
    public static void main(String[] arguments) {
        FontCache.ofThisProcess();
        Streams streams = Streams.ofProcess();
        int code = new SrokCommandLine(surroundings(streams)).run(argumentCharset(), arguments);
        System.exit(code);
    }

    private static Surroundings surroundings(Streams streams) {
        return new Surroundings(
                file -> new PlanReader(DeadlineGrammar.russian()).read(file),
                DeadlineGrammar::russian,
                Clock.system(MOSCOW),
                streams,
                Terminal.ofProcess(),
                System.getenv());
    }

    private static Charset argumentCharset() {
        String name = System.getProperty("sun.jnu.encoding", "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
