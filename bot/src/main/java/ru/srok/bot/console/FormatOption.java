package ru.srok.bot.console;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ru.srok.messages.command.CommandText;

/** The option that chooses how the answer is written. */
public final class FormatOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before any command runs
    CommandSpec command;

    @Option(names = "--format", paramLabel = "table|tsv|json", descriptionKey = "format")
    String name = "table";

    /**
     * The chosen format.
     *
     * @throws BadUse if there is none of this name
     */
    public OutputFormat chosen() {
        return OutputFormat.named(name)
                .orElseThrow(() -> BadUse.of(command.commandLine(), CommandText.UNKNOWN_FORMAT, name));
    }
}
