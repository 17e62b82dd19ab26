package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.CommandRun.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.planimport.PlanReader;

/** The sample plans, in every format, read as docs/samples/*.expected.tsv says, which was written by hand. */
class SamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("srok.root")).resolve("docs/samples");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vospitanie.docx",
                "vospitanie.odt",
                "vospitanie.pdf",
                "vospitanie.xlsx",
                "vospitanie.xls",
                "korrupciya.docx",
                "korrupciya.doc",
                "korrupciya.pdf",
                "korrupciya.xlsx",
                "korrupciya.txt"
            })
    void readsEverySampleAsExpected(String file) throws IOException {
        assertThat(shown(file)).isEqualTo(expected(file));
    }

    @ParameterizedTest
    @ValueSource(strings = "vospitanie.txt")
    void readsTheDamagedTextAndSaysWhatIsDamaged(String file) throws IOException {
        String damaged = expected(file)
                .replace("15-19 сентября\t", "15—19 ceнтября\t")
                .replace("Руководители ОО\tСправка\t\n", "Руководители 00\tСправка\ttext-damaged\n");

        assertThat(shown(file)).isEqualTo(damaged);
    }

    private static String shown(String file) {
        CommandRun run = command()
                .plans(new PlanReader()::read)
                .grammar(DeadlineGrammar.russian())
                .run("plan", "show", SAMPLES.resolve(file).toString(), "--format", "tsv");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    private static String expected(String file) throws IOException {
        return Files.readString(SAMPLES.resolve(file.replaceFirst("[.].*", ".expected.tsv")));
    }
}
