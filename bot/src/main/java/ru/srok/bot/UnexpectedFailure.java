package ru.srok.bot;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import ru.srok.bot.console.ExitCodes;
import ru.srok.bot.console.Streams;
import ru.srok.messages.Messages;
import ru.srok.messages.command.CommandText;

/** Says a fault of the program in one sentence; the stack trace is shown to those who ask for it. */
final class UnexpectedFailure implements IExecutionExceptionHandler {

    private static final String DEBUG_VARIABLE = "SROK_DEBUG";

    private final Streams streams;
    private final Map<String, String> environment;

    UnexpectedFailure(Streams streams, Map<String, String> environment) {
        this.streams = streams;
        this.environment = environment;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        return report(failure, command);
    }

    /** Reports what no command has caught, errors of the virtual machine included. */
    int report(Throwable failure, CommandLine command) {
        streams.complain(Messages.say(CommandText.UNEXPECTED, failure.getClass().getSimpleName()));
        if (isDebug(command)) {
            failure.printStackTrace(streams.err());
            streams.err().flush();
        }
        return ExitCodes.FAULT;
    }

    private boolean isDebug(CommandLine command) {
        Object root = command.getCommandSpec().root().userObject();
        boolean asked = root instanceof SrokCommand srok && srok.debug;
        return asked || !environment.getOrDefault(DEBUG_VARIABLE, "").isEmpty();
    }
}
