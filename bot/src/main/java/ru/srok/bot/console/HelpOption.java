package ru.srok.bot.console;

import picocli.CommandLine.Option;

/** The option that shows a command's help. */
public final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean asked;
}
