package ru.srok.bot.plan;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ru.srok.bot.console.BadUse;
import ru.srok.bot.console.HelpOption;
import ru.srok.messages.command.CommandText;

/** The group of commands about plans; does nothing by itself. */
@Command(name = "plan")
public final class PlanCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before any command runs
    CommandSpec spec;

    @Mixin
    HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        throw BadUse.of(spec.commandLine(), CommandText.NO_COMMAND);
    }
}
