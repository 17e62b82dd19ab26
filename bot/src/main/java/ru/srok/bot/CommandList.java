package ru.srok.bot;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import ru.srok.bot.console.Columns;
import ru.srok.bot.console.Span;

/** Lists the commands below a command, each by its whole name and what it does. */
final class CommandList implements IHelpSectionRenderer {

    private static final int NAME_WIDTH = 12;
    private static final int INDENT = 0;
    private static final int GAPS = 4;

    @Override
    public String render(Help help) {
        int width = help.commandSpec().usageMessage().width();
        Columns columns = new Columns(List.of(INDENT, NAME_WIDTH, width - NAME_WIDTH - GAPS), false);
        StringBuilder lines = new StringBuilder();
        int own = help.commandSpec().qualifiedName(" ").length() + 1;
        leaves(help.commandSpec().commandLine()).forEach(command -> {
            String name = command.getCommandSpec().qualifiedName(" ").substring(own);
            String purpose =
                    String.join(" ", command.getCommandSpec().usageMessage().header());
            lines.append(columns.row(List.of(List.of(), List.of(Span.plain(name)), List.of(Span.plain(purpose)))));
        });
        return lines.toString();
    }

    /** The commands that do something, without the groups above them. */
    private static Stream<CommandLine> leaves(CommandLine command) {
        return command.getSubcommands().values().stream()
                .flatMap(sub -> sub.getSubcommands().isEmpty() ? Stream.of(sub) : leaves(sub));
    }
}
