package ru.srok.bot;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import ru.srok.bot.console.BadUse;
import ru.srok.bot.console.HelpOption;
import ru.srok.messages.command.CommandText;

/** The root of the command line; does nothing by itself. */
@Command(name = "srok")
final class SrokCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before any command runs
    CommandSpec spec;

    @Mixin
    HelpOption help = new HelpOption();

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
    boolean debug;

    @Override
    public Integer call() {
        throw BadUse.of(spec.commandLine(), CommandText.NO_COMMAND);
    }
}
