package ru.srok.bot;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import ru.srok.bot.console.BadUse;
import ru.srok.bot.console.ExitCodes;
import ru.srok.bot.console.Streams;
import ru.srok.messages.Messages;
import ru.srok.messages.command.CommandText;

/** Says in Russian what is wrong with a command as it was typed. */
final class UsageMistakes implements IParameterExceptionHandler {

    private final Streams streams;

    UsageMistakes(Streams streams) {
        this.streams = streams;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        streams.complain(sentence(mistake));
        if (!(mistake instanceof BadUse badUse) || badUse.helpWanted()) {
            streams.complain(Messages.say(CommandText.SEE_HELP, helpFor(mistake.getCommandLine())));
        }
        return ExitCodes.BAD_USE;
    }

    private static String sentence(ParameterException mistake) {
        if (mistake instanceof BadUse badUse) {
            return String.valueOf(badUse.getMessage());
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (mistake instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return Messages.say(CommandText.REPEATED_OPTION, nameOf(twice.getOverwritten()));
        }
        return Messages.say(CommandText.BAD_USE);
    }

    private static String unmatched(UnmatchedArgumentException mistake) {
        String first = mistake.getUnmatched().get(0);
        if (mistake.isUnknownOption()) {
            return Messages.say(CommandText.UNKNOWN_OPTION, first);
        }
        boolean isGroup = !mistake.getCommandLine().getSubcommands().isEmpty();
        return Messages.say(isGroup ? CommandText.UNKNOWN_COMMAND : CommandText.EXTRA_ARGUMENT, first);
    }

    private static String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        return first.isOption()
                ? Messages.say(CommandText.MISSING_VALUE, nameOf(first))
                : Messages.say(CommandText.FILE_NOT_NAMED);
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String helpFor(CommandLine command) {
        String qualified = command.getCommandSpec().qualifiedName(" ");
        int blank = qualified.indexOf(' ');
        return blank < 0 ? qualified + " help" : qualified.substring(0, blank) + " help" + qualified.substring(blank);
    }
}
