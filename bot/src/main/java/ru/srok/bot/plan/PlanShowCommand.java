package ru.srok.bot.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ru.srok.bot.console.BadUse;
import ru.srok.bot.console.ExitCodes;
import ru.srok.bot.console.FormatOption;
import ru.srok.bot.console.HelpOption;
import ru.srok.bot.console.Streams;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.messages.Messages;
import ru.srok.messages.command.CommandText;
import ru.srok.messages.refusal.RefusalText;
import ru.srok.planimport.PlanReading;
import ru.srok.planimport.Refusal;

/** Shows what was understood of a plan document. */
@Command(name = "show")
public final class PlanShowCommand implements Callable<Integer> {

    private final PlanSource plans;
    private final Streams streams;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    CommandSpec spec;

    @Parameters(paramLabel = "ФАЙЛ", descriptionKey = "file")
    String file = "";

    @Mixin
    FormatOption format = new FormatOption();

    @Option(names = "--skipped", descriptionKey = "skipped")
    boolean skipped;

    @Mixin
    HelpOption help = new HelpOption();

    public PlanShowCommand(PlanSource plans, Streams streams, Terminal terminal) {
        this.plans = plans;
        this.streams = streams;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        format.chosen();
        PlanReading reading = read(existingFile());
        if (reading instanceof PlanReading.Understood understood) {
            streams.answer(render(understood.draft()));
            return ExitCodes.UNDERSTOOD;
        }
        Refusal refusal = ((PlanReading.Refused) reading).refusal();
        streams.complain(Messages.say(RefusalText.valueOf(refusal.name())));
        return ExitCodes.NOT_A_PLAN;
    }

    private String render(PlanDraft draft) {
        return switch (format.chosen()) {
            case TABLE -> new PlanTable(draft, terminal).render(skipped);
            case TSV -> new PlanTsv(draft).render();
            case JSON -> PlanJson.render(draft);
        };
    }

    private PlanReading read(Path path) {
        try {
            return plans.read(path);
        } catch (IOException e) {
            throw unusable(CommandText.UNREADABLE_FILE);
        }
    }

    private Path existingFile() {
        Path path = path();
        if (Files.isDirectory(path)) {
            throw unusable(CommandText.IS_FOLDER);
        }
        if (!Files.exists(path)) {
            throw unusable(CommandText.NO_SUCH_FILE);
        }
        if (!Files.isReadable(path)) {
            throw unusable(CommandText.UNREADABLE_FILE);
        }
        return path;
    }

    private Path path() {
        if (file.isEmpty()) {
            throw BadUse.of(spec.commandLine(), CommandText.FILE_NOT_NAMED);
        }
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw unusable(CommandText.NO_SUCH_FILE);
        }
    }

    private BadUse unusable(CommandText why) {
        return BadUse.ofGoodForm(spec.commandLine(), why, file);
    }
}
