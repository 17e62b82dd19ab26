package ru.srok.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ru.srok.bot.console.BadUse;
import ru.srok.bot.console.ExitCodes;
import ru.srok.bot.console.HelpOption;
import ru.srok.bot.console.Streams;
import ru.srok.messages.command.CommandText;

/** Lists what there is, or tells about one command. */
@Command(name = "help", helpCommand = true)
final class HelpCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "КОМАНДА", descriptionKey = "topic")
    List<String> topic = new ArrayList<>();

    @Mixin
    HelpOption help = new HelpOption();

    HelpCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.root().commandLine();
        for (String name : topic) {
            CommandLine next = command.getSubcommands().get(name);
            if (next == null) {
                throw BadUse.of(spec.root().commandLine(), CommandText.UNKNOWN_COMMAND, name);
            }
            command = next;
        }
        streams.answer(command.getUsageMessage());
        return ExitCodes.UNDERSTOOD;
    }
}
