package ru.srok.planimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsAPlanFromAFile() throws IOException {
        Path file = folder.resolve("plan.txt");
        Files.writeString(
                file,
                "План на 2022 год\n\n№\tМероприятие\tСрок\tОтветственный\n1.\tПровести сверку\tмай\tЗавхоз\n"
                        + "2.\tСобрать заявки\tиюнь\tМетодист\n",
                UTF_8);

        PlanReading reading = new PlanReader().read(file);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        PlanReading.Understood.class,
                        understood ->
                                assertThat(understood.draft().activities()).hasSize(2));
    }

    @Test
    void refusesADocumentWithoutAPlan() throws IOException {
        Path file = folder.resolve("letter.txt");
        Files.writeString(file, "Уважаемые коллеги!\n\nПриглашаем вас на семинар.\n", UTF_8);

        assertThat(new PlanReader().read(file)).isEqualTo(new PlanReading.Refused(Refusal.NO_PLAN_TABLE));
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Path file = folder.resolve("empty.docx");
        Files.write(file, new byte[0]);

        assertThat(new PlanReader().read(file)).isEqualTo(new PlanReading.Refused(Refusal.EMPTY));
    }

    @Test
    void leavesAMissingFileToTheCaller() {
        assertThatThrownBy(() -> new PlanReader().read(folder.resolve("none.docx")))
                .isInstanceOf(NoSuchFileException.class);
    }
}
