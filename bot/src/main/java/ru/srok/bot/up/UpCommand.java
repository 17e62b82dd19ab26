package ru.srok.bot.up;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.srok.bot.console.ExitCodes;
import ru.srok.bot.console.HelpOption;
import ru.srok.bot.console.Streams;
import ru.srok.messages.up.UpText;

/** Runs the service until it is told to end. */
@Command(name = "up")
public final class UpCommand implements Callable<Integer> {

    private static final String TOKEN = "SROK_TELEGRAM_TOKEN";
    static final String MONGO = "SROK_MONGODB_URI";
    private static final String TOKEN_SHAPE = "[0-9]{1,18}:[A-Za-z0-9_-]{3,}";

    private final Streams streams;
    private final Map<String, String> environment;
    private final Clock system;

    @Option(names = "--port", paramLabel = "ПОРТ", descriptionKey = "port", defaultValue = "8080")
    String port = "8080";

    @Option(names = "--data", paramLabel = "ПАПКА", descriptionKey = "data", defaultValue = "data")
    String data = "data";

    @Option(names = "--at", paramLabel = "ВРЕМЯ", descriptionKey = "at")
    @Nullable
    String at;

    @Option(names = "--telegram-url", paramLabel = "АДРЕС", descriptionKey = "telegram-url")
    @Nullable
    String telegram;

    @Mixin
    HelpOption help = new HelpOption();

    /** A command that prints where its page is to these streams. */
    public UpCommand(Streams streams, Map<String, String> environment, Clock system) {
        this.streams = streams;
        this.environment = environment;
        this.system = system;
    }

    @Override
    public Integer call() {
        Launch launch;
        try {
            launch = new Launch(options(), system);
            start(launch);
        } catch (RefusedStart refused) {
            streams.complain(refused.sentence());
            return ExitCodes.BAD_USE;
        }
        streams.answer(String.join("\n", launch.lines()) + "\n");
        Endurance.untilEnded(launch);
        return ExitCodes.UNDERSTOOD;
    }

    private static void start(Launch launch) throws RefusedStart {
        boolean started = false;
        try {
            launch.start();
            started = true;
        } finally {
            if (!started) {
                launch.close();
            }
        }
    }

    UpOptions options() throws RefusedStart {
        String token = variable(TOKEN).orElse(null);
        if (token != null && !token.matches(TOKEN_SHAPE)) {
            throw RefusedStart.because(UpText.BAD_TOKEN);
        }
        if (token != null && at != null) {
            throw RefusedStart.because(UpText.AT_WITH_TOKEN);
        }
        return new UpOptions(
                port(port),
                folder(data),
                instant(),
                url(),
                token,
                variable(MONGO).orElse(null));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    static int port(String text) throws RefusedStart {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below.
        }
        throw RefusedStart.because(UpText.BAD_PORT);
    }

    static Path folder(String text) throws RefusedStart {
        try {
            return Path.of(text).toAbsolutePath();
        } catch (InvalidPathException strange) {
            throw RefusedStart.because(UpText.BAD_FOLDER, text);
        }
    }

    private @Nullable Instant instant() throws RefusedStart {
        try {
            return at == null ? null : OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException unreadable) {
            throw RefusedStart.because(UpText.AT_UNREADABLE, String.valueOf(at));
        }
    }

    private @Nullable URI url() throws RefusedStart {
        if (telegram == null) {
            return null;
        }
        try {
            URI uri = new URI(telegram);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
                return uri;
            }
        } catch (URISyntaxException unreadable) {
            // Refused below.
        }
        throw RefusedStart.because(UpText.BAD_ADDRESS, String.valueOf(telegram));
    }
}
