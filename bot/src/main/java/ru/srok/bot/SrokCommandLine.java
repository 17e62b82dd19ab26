package ru.srok.bot;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import ru.srok.bot.calendar.CalendarCommand;
import ru.srok.bot.console.DamagedArguments;
import ru.srok.bot.console.ExitCodes;
import ru.srok.bot.console.Streams;
import ru.srok.bot.deadline.DeadlineCommand;
import ru.srok.bot.plan.PlanCommand;
import ru.srok.bot.plan.PlanShowCommand;
import ru.srok.bot.up.RehearseCommand;
import ru.srok.bot.up.SandboxCommand;
import ru.srok.bot.up.StoreCommand;
import ru.srok.bot.up.UpCommand;
import ru.srok.messages.Messages;
import ru.srok.messages.command.CommandText;
import ru.srok.messages.command.HelpWords;

/** The command line: its commands, its Russian words, and what becomes of mistakes and faults. */
final class SrokCommandLine {

    private static final int HELP_OPTION_WIDTH = 30;

    private final Surroundings surroundings;

    SrokCommandLine(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs a command and returns its exit code; never throws. */
    int run(Charset argumentCharset, String... arguments) {
        if (DamagedArguments.areThese(Arrays.asList(arguments), argumentCharset)) {
            surroundings.streams().complain(Messages.say(CommandText.DAMAGED_ARGUMENTS));
            return ExitCodes.BAD_USE;
        }
        UnexpectedFailure faults = new UnexpectedFailure(surroundings.streams(), surroundings.environment());
        CommandLine commands = commands().setExecutionExceptionHandler(faults);
        try {
            return withAnswerChecked(commands.execute(arguments));
        } catch (StackOverflowError | OutOfMemoryError | LinkageError error) {
            return faults.report(error, commands);
        }
    }

    /** An answer that did not reach its place is no answer. */
    private int withAnswerChecked(int code) {
        Streams streams = surroundings.streams();
        if (!streams.isAnswerLost()) {
            return code;
        }
        if (!streams.isReaderGone()) {
            streams.complain(Messages.say(CommandText.ANSWER_LOST));
        }
        return ExitCodes.FAULT;
    }

    /** The commands with their options, as picocli knows them. */
    CommandLine commands() {
        CommandLine srok = new CommandLine(new SrokCommand())
                .addSubcommand(new CommandLine(new PlanCommand()).addSubcommand(planShow()))
                .addSubcommand(deadline())
                .addSubcommand(new CalendarCommand(surroundings.streams(), surroundings.terminal()))
                .addSubcommand(new UpCommand(surroundings.streams(), surroundings.environment(), surroundings.clock()))
                .addSubcommand(new SandboxCommand(surroundings.streams(), surroundings.clock()))
                .addSubcommand(new StoreCommand(surroundings.streams()))
                .addSubcommand(rehearse())
                .addSubcommand(new HelpCommand(surroundings.streams()));
        srok.setResourceBundle(HelpWords.bundle())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(surroundings.terminal().width())
                .setUsageHelpLongOptionsMaxWidth(HELP_OPTION_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
                .setOut(new PrintWriter(surroundings.streams().out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.streams().err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(new UsageMistakes(surroundings.streams()));
        srok.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandList());
        return srok;
    }

    private PlanShowCommand planShow() {
        return new PlanShowCommand(surroundings.plans(), surroundings.streams(), surroundings.terminal());
    }

    private DeadlineCommand deadline() {
        return new DeadlineCommand(
                surroundings.grammar(), surroundings.clock(), surroundings.streams(), surroundings.terminal());
    }

    private RehearseCommand rehearse() {
        return new RehearseCommand(
                surroundings.streams(), surroundings.terminal(), surroundings.environment(), surroundings.clock());
    }

    private Ansi ansi() {
        return surroundings.terminal().colour() ? Ansi.ON : Ansi.OFF;
    }
}
