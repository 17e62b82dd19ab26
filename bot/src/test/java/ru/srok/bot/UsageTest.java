package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.CommandRun.command;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvFileSource(resources = "usage-mistakes.tsv", delimiter = '\t', numLinesToSkip = 1, emptyValue = "")
    void saysWhatIsWrong(String arguments, String sentence, String hint) {
        CommandRun run = command().run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(hint == null ? sentence + "\n" : sentence + "\n" + hint + "\n");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help",
                "--help",
                "-h",
                "help plan show",
                "plan show --help",
                "help deadline",
                "help calendar",
                "help help",
                "help plan"
            })
    void helpsInRussian(String arguments) {
        CommandRun run = command().run(arguments.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Так пишут:\n  ./srok ")
                .doesNotContainIgnoringCase("usage")
                .doesNotContainIgnoringCase("options")
                .doesNotContainIgnoringCase("commands");
    }

    @Test
    void listsEveryCommandWithItsPurpose() {
        assertThat(command().run("help").out())
                .containsPattern("plan show +Показать план")
                .containsPattern("deadline +Понять срок")
                .containsPattern("calendar +Показать рабочий календарь")
                .containsPattern("help +Показать, что есть")
                .contains("./srok test");
    }

    @Test
    void saysAFaultInOneSentenceWithoutAStackTrace() {
        CommandRun run = failing().run("plan", "show", "pom.xml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsPattern("\\AВнутренняя ошибка.*IllegalStateException.*\n\\z");
    }

    @Test
    void showsTheStackTraceToThoseWhoAsk() {
        assertThat(failing().run("plan", "show", "pom.xml", "--debug").err()).contains("\tat ru.srok.bot.");
        assertThat(failing()
                        .environment(Map.of("SROK_DEBUG", "1"))
                        .run("plan", "show", "pom.xml")
                        .err())
                .contains("\tat ru.srok.bot.");
    }

    @Test
    void survivesAnErrorOfTheVirtualMachine() {
        CommandRun run = command().plans(file -> {
            throw new StackOverflowError();
        });

        assertThat(run.run("plan", "show", "pom.xml").code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("Внутренняя ошибка")
                .contains("StackOverflowError")
                .hasLineCount(1);
    }

    @Test
    void saysThatRussianLettersWereLost() {
        CommandRun run = command().argumentCharset(StandardCharsets.US_ASCII).run("deadline", "\uFFFD\uFFFD");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("LC_ALL=C.UTF-8").hasLineCount(1);
    }

    @Test
    void doesNotCallAnAnswerGivenThatCouldNotBeWritten() {
        CommandRun full = command().failingOutput("No space left on device").run("help");
        CommandRun head = command().failingOutput("Broken pipe").run("help");

        assertThat(full.code()).isEqualTo(1);
        assertThat(full.err()).startsWith("Ответ записан не весь").hasLineCount(1);
        assertThat(head.code()).isEqualTo(1);
        assertThat(head.err()).isEmpty();
    }

    @Test
    void doesNotTakeAnAtSignForAFileOfArguments() {
        assertThat(command().run("plan", "show", "@pom.xml").err()).isEqualTo("Файла «@pom.xml» нет.\n");
    }

    @Test
    void cannotBeMadeToSteerTheTerminal() {
        assertThat(command().run("plan", "show", "a\u001b[2Jb\nc").err()).isEqualTo("Файла «a [2Jb c» нет.\n");
    }

    private static CommandRun failing() {
        return command().plans(file -> {
            throw new IllegalStateException("secret\nof the developers");
        });
    }
}
