package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.CommandRun.command;
import static ru.srok.bot.plan.DraftBuilder.aPlan;
import static ru.srok.bot.plan.RowBuilder.aRow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.planimport.PlanReading;
import ru.srok.planimport.Refusal;

class PlanShowCommandTest {

    private static final PlanDraft DRAFT = aPlan().titled("План ёлок")
            .row(aRow("1", "Украсить ёлку"))
            .finding(FindingCode.DEADLINE_MISSING, PlanColumn.DEADLINE, 0, "")
            .skip(SkippedRow.Reason.SIGNATURE, "Начальник Ёлкин")
            .build();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("план ёлок.docx"), "x");
    }

    @Test
    void showsATableUnlessToldOtherwise() {
        CommandRun run = understood().run("plan", "show", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("План ёлок").contains("подписей 1").doesNotContain("Ёлкин");
    }

    @Test
    void listsWhatWasLeftOutWhenAsked() {
        assertThat(understood()
                        .run("plan", "show", "--skipped", file.toString())
                        .out())
                .contains("Начальник Ёлкин");
    }

    @Test
    void writesNothingButTheTsv() {
        CommandRun run = understood().run("plan", "show", file.toString(), "--format", "tsv");

        assertThat(run.out())
                .isEqualTo(
                        "section\tnumber\tsubindex\ttitle\tdeadline\tkind\tdue\tevent\tresponsibles\tresult\tfindings\n"
                                + "\t1\t\tУкрасить ёлку\t\tmissing\t\t\t\t\tdeadline-missing\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void writesJson() {
        assertThat(understood()
                        .run("plan", "show", file.toString(), "--format=json")
                        .out())
                .startsWith("{\n  \"file\": \"образец.docx\",\n")
                .endsWith("}\n");
    }

    @Test
    void coloursOnlyOnATerminal() {
        String plain = understood().run("plan", "show", file.toString()).out();
        CommandRun coloured = understood().on(new Terminal(100, true, true)).run("plan", "show", file.toString());

        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured.out()).contains("\u001b[1m").contains("\u001b[33m");
        assertThat(coloured.out().replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(plain);
    }

    @Test
    void neverColoursTsvAndJson() {
        for (String format : new String[] {"tsv", "json"}) {
            CommandRun run = understood().on(new Terminal(100, true, true));
            assertThat(run.run("plan", "show", file.toString(), "--format", format)
                            .out())
                    .doesNotContain("\u001b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesInOneRussianSentenceThatSaysWhatToDo(Refusal refusal) {
        CommandRun run =
                command().plans(path -> new PlanReading.Refused(refusal)).run("plan", "show", file.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("[А-ЯЁ][^.!?]*: [^.!?]*\\.\n");
    }

    @Test
    void saysThatAFileCannotBeRead() {
        CommandRun run = command().plans(path -> {
            throw new IOException("Input/output error");
        });

        assertThat(run.run("plan", "show", file.toString()).code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Файл «").contains("не открыть").hasLineCount(1);
    }

    private static CommandRun understood() {
        return command().plans(path -> new PlanReading.Understood(DRAFT));
    }
}
