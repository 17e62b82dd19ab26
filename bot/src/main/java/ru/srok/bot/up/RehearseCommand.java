package ru.srok.bot.up;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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
import ru.srok.bot.console.Terminal;
import ru.srok.bot.rehearsal.Forecast;
import ru.srok.bot.rehearsal.ForecastTable;
import ru.srok.bot.rehearsal.ForecastTsv;
import ru.srok.bot.rehearsal.Rehearsal;
import ru.srok.bot.telegram.Telegram;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.rehearsal.RehearsalText;
import ru.srok.storage.Store;

/** Prints what would go out in the days ahead; changes nothing and sends nothing. */
@Command(name = "rehearse")
public final class RehearseCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 400;
    private static final String DAYS = "30";

    private final Streams streams;
    private final Terminal terminal;
    private final Map<String, String> environment;
    private final Clock system;

    @Option(names = "--data", paramLabel = "ПАПКА", descriptionKey = "data", defaultValue = "data")
    String data = "data";

    @Option(names = "--plan", paramLabel = "ПЛАН", descriptionKey = "rehearse-plan")
    @Nullable
    String plan;

    @Option(names = "--days", paramLabel = "ДНЕЙ", descriptionKey = "rehearse-days", defaultValue = DAYS)
    String days = DAYS;

    @Option(names = "--from", paramLabel = "ВРЕМЯ", descriptionKey = "rehearse-from")
    @Nullable
    String from;

    @Option(names = "--format", paramLabel = "table|tsv", descriptionKey = "rehearse-format", defaultValue = "table")
    String format = "table";

    @Mixin
    HelpOption help = new HelpOption();

    /** A command that prints to these streams. */
    public RehearseCommand(Streams streams, Terminal terminal, Map<String, String> environment, Clock system) {
        this.streams = streams;
        this.terminal = terminal;
        this.environment = environment;
        this.system = system;
    }

    @Override
    public Integer call() {
        try {
            check();
            streams.answer(answer());
            return ExitCodes.UNDERSTOOD;
        } catch (RefusedStart refused) {
            streams.complain(refused.sentence());
            return ExitCodes.BAD_USE;
        }
    }

    private void check() throws RefusedStart {
        if (!List.of("table", "tsv").contains(format)) {
            throw RefusedStart.because(RehearsalText.BAD_FORMAT, format);
        }
        length();
        begin();
    }

    private int length() throws RefusedStart {
        int number = days.matches("[0-9]{1,3}") ? Integer.parseInt(days) : 0;
        if (number < 1 || number > MOST_DAYS) {
            throw RefusedStart.because(RehearsalText.BAD_DAYS, MOST_DAYS);
        }
        return number;
    }

    private Instant begin() throws RefusedStart {
        try {
            return from == null ? system.instant() : OffsetDateTime.parse(from).toInstant();
        } catch (DateTimeException unreadable) {
            throw RefusedStart.because(RehearsalText.BAD_TIME, String.valueOf(from));
        }
    }

    private String answer() throws RefusedStart {
        String mongo = Optional.ofNullable(environment.get(UpCommand.MONGO))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(null);
        Path folder = UpCommand.folder(data);
        if (mongo == null && !Files.isDirectory(folder.resolve(UpFolder.STORE))) {
            throw RefusedStart.because(RehearsalText.NO_STORE, data);
        }
        try (OpenedStore opened = OpenedStore.of(mongo, folder)) {
            return answer(opened.store());
        }
    }

    private String answer(Store store) throws RefusedStart {
        List<Workspace> workspaces = store.workspaces().all();
        if (workspaces.isEmpty()) {
            throw RefusedStart.because(RehearsalText.NO_WORKSPACE, data);
        }
        Optional<Plan> chosen = PlanChoice.of(store, plan);
        Rehearsal rehearsal = new Rehearsal(store, new Understudy(new BotName(Telegram.Greeting.NoAnswer::new)));
        Instant now = begin();
        int length = length();
        List<Forecast> forecasts = workspaces.stream()
                .filter(one -> chosen.isEmpty() || chosen.get().workspace().equals(one.id()))
                .map(one -> rehearsal.of(one, chosen.orElse(null), now, length))
                .toList();
        return "tsv".equals(format)
                ? new ForecastTsv(store).render(forecasts)
                : new ForecastTable(store, terminal).render(forecasts, chosen.orElse(null));
    }
}
