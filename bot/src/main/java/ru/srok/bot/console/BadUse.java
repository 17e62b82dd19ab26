package ru.srok.bot.console;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import ru.srok.messages.Messages;
import ru.srok.messages.command.CommandText;

/** A command that cannot be carried out as it was typed; its message is the sentence to show. */
public final class BadUse extends ParameterException {

    private static final long serialVersionUID = 1;

    private final boolean helpWanted;

    private BadUse(CommandLine command, String sentence, boolean helpWanted) {
        super(command, sentence);
        this.helpWanted = helpWanted;
    }

    /** The way of typing is wrong, so that the help is worth a look. */
    public static BadUse of(CommandLine command, CommandText text, Object... values) {
        return new BadUse(command, Messages.say(text, values), true);
    }

    /** The command was typed well, but what it names cannot be used. */
    public static BadUse ofGoodForm(CommandLine command, CommandText text, Object... values) {
        return new BadUse(command, Messages.say(text, values), false);
    }

    /** Whether to point at the command's help. */
    public boolean helpWanted() {
        return helpWanted;
    }
}
