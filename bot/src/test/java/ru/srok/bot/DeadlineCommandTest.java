package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.CommandRun.command;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.srok.bot.console.Terminal;

class DeadlineCommandTest {

    private static final String HEADER = "phrase\tkind\tdue\tevent\tfinding\n";
    private static final String PERIOD = "2025-09-01..2026-08-31";

    @Test
    void answersEachArgument() {
        CommandRun run = command().run("deadline", "--format", "tsv", "--period", PERIOD, "в  течение\nгода", "май");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(HEADER
                        + "в течение года\tthroughout\t2026-08-31\tпедсовет\tdeadline-open\n"
                        + "май\tthroughout\t2026-08-31\tпедсовет\tdeadline-open\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void answersEachLineOfTheInputEvenABlankOne() {
        CommandRun run = command().input("\uFEFFмай\r\n\nиюнь").run("deadline", "--format", "tsv", "--period", PERIOD);

        assertThat(run.out())
                .isEqualTo(HEADER
                        + "май\tthroughout\t2026-08-31\tпедсовет\tdeadline-open\n"
                        + "\tmissing\t\t\tdeadline-missing\n"
                        + "июнь\tthroughout\t2026-08-31\tпедсовет\tdeadline-open\n");
    }

    @Test
    void answersAnEmptyArgument() {
        assertThat(command()
                        .run("deadline", "--format", "tsv", "--period", PERIOD, "")
                        .out())
                .isEqualTo(HEADER + "\tmissing\t\t\tdeadline-missing\n");
    }

    @Test
    void answersNothingToNoInput() {
        assertThat(command()
                        .run("deadline", "--format", "tsv", "--period", PERIOD)
                        .out())
                .isEqualTo(HEADER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T09:00:00Z, 1 сентября 2025 – 31 августа 2026, 2026-08-31",
        "2026-08-31T20:59:59Z, 1 сентября 2025 – 31 августа 2026, 2026-08-31",
        "2026-08-31T21:00:00Z, 1 сентября 2026 – 31 августа 2027, 2027-08-31"
    })
    void takesTheSchoolYearInMoscowWhereNoPeriodIsGiven(String now, String period, String due) {
        CommandRun run = command().at(now).run("deadline", "--format", "tsv", "май");

        assertThat(run.err()).contains(period).hasLineCount(1);
        assertThat(run.out()).contains("\t" + due + "\t");
    }

    @Test
    void saysWhatItAwaitsOnATerminalOnly() {
        CommandRun asked = command().on(new Terminal(80, false, true)).run("deadline", "--period", PERIOD);
        CommandRun piped = command().run("deadline", "--period", PERIOD);

        assertThat(asked.err()).startsWith("Пишите сроки, по одному в строке").hasLineCount(1);
        assertThat(piped.err()).isEmpty();
    }

    @Test
    void refusesInputThatIsNotUtf8() {
        CommandRun run =
                command().input("май".getBytes(Charset.forName("windows-1251"))).run("deadline", "--period", PERIOD);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Ввод не в UTF-8").hasLineCount(1);
    }

    @Test
    void writesJsonWithThePeriod() {
        assertThat(command()
                        .run("deadline", "--format", "json", "--period", PERIOD, "май")
                        .out())
                .startsWith("{\n  \"period\": {\n    \"from\": \"2025-09-01\",\n    \"to\": \"2026-08-31\"\n  },\n")
                .contains("\"phrase\": \"май\"", "\"kind\": \"throughout\"", "\"event\": \"педсовет\"", "\"rule\": ");
    }

    @Test
    void writesATableForPeople() {
        assertThat(command().run("deadline", "--period", PERIOD, "май", "").out())
                .isEqualTo("""
                        Фраза                             Что это         Когда
                        май                               весь год или    до пн 31.08.2026
                                                          период          событие: педсовет
                                                                          Назван только крайний срок. К какому числу?
                        (пусто)                           срока нет       Срок не указан. Какой поставить?
                        """);
    }
}
