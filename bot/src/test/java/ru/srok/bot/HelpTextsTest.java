package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import ru.srok.messages.command.HelpWords;

class HelpTextsTest {

    private final CommandLine srok = CommandRun.command().line().commands();

    @Test
    void everyCommandSaysWhatItDoes() {
        assertThat(commands(srok)).allSatisfy(command -> {
            assertThat(command.usageMessage().header())
                    .as(command.qualifiedName())
                    .isNotEmpty();
            assertThat(command.usageMessage().customSynopsis())
                    .as(command.qualifiedName())
                    .isNotEmpty();
        });
    }

    @Test
    void everyOptionAndParameterIsDescribed() {
        assertThat(commands(srok).stream().flatMap(command -> command.args().stream()))
                .isNotEmpty()
                .allSatisfy(argument -> assertThat(argument.description())
                        .as(argument.paramLabel())
                        .isNotEmpty());
    }

    @Test
    void everyTextBelongsToSomethingThatExists() {
        Set<String> known = new HashSet<>();
        for (CommandSpec command : commands(srok)) {
            known.add(command.qualifiedName("."));
            command.args().stream().map(ArgSpec::descriptionKey).forEach(known::add);
        }
        assertThat(HelpWords.bundle().keySet()).allSatisfy(key -> {
            String owner = key.contains(".usage.") ? key.substring(0, key.indexOf(".usage.")) : key;
            assertThat(owner.startsWith("usage.") || known.contains(owner))
                    .as(key)
                    .isTrue();
        });
    }

    private static Set<CommandSpec> commands(CommandLine command) {
        Set<CommandSpec> specs = new HashSet<>();
        specs.add(command.getCommandSpec());
        command.getSubcommands().values().stream()
                .flatMap(sub -> Stream.of(commands(sub)))
                .forEach(specs::addAll);
        return specs;
    }
}
