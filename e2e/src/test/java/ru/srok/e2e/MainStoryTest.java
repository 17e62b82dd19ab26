package ru.srok.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two months of a real plan with forty schools: who reports what, and what the coordinator sees of it. */
@Tag("long")
class MainStoryTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final byte[] PAPER = "Справка".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void fortySchoolsInTwoMonths() throws IOException {
        try (Office office = new Office(folder, "2023-11-07T09:00:00+03:00")) {
            SandboxPerson anna = office.sandbox().person("Петрова Анна Ивановна");
            CoordinatorSteps coordinator = new CoordinatorSteps(anna);
            List<SandboxPerson> heads = begin(office, coordinator);

            office.sandbox().advanceTo("2023-11-13T10:00:00+03:00");
            heads.forEach(head -> head.sees("Доброе утро"));
            firstReports(heads);
            office.killAndRestartBot();
            moreReports(heads);
            office.sandbox().advanceTo("2023-11-28T10:00:00+03:00");
            heads.get(34).press("Отчитаться");
            heads.get(34).press("Сделано, отправить");
            heads.get(34).sees("Отчёт сохранён");
            office.sandbox().advanceTo("2024-01-09T10:00:00+03:00");

            assertThat(anna.ask("/status", "Поручений"))
                    .contains("Поручений 40: не начато 7, принято 32, «не моё» 1")
                    .contains("в срок 31, позже 1");
            assertThat(mornings(heads.get(35))).as("the silent are given up").isBetween(5L, 12L);
            assertThat(mornings(heads.get(0))).as("who is done is left alone").isEqualTo(1);
            assertThat(digests(anna)).isNotEmpty().allMatch(MainStoryTest::isAtNineOnMondayOrAfterHolidays);
            assertThat(BotApiRequests.wrong(office.sandbox())).isEmpty();
        }
    }

    private static List<SandboxPerson> begin(Office office, CoordinatorSteps coordinator) throws IOException {
        coordinator.found("Управление образования");
        assertThat(coordinator.sendPlan(Shared.plan("004.docx"))).contains("29 мероприятий");
        coordinator.add(Heads.lines(1, 20));
        coordinator.add(Heads.lines(21, 40));
        coordinator.add("Лебедева Нина Ивановна; методист\nОрлова Вера Павловна; методист\n"
                + "Соколова Инна Львовна; методист\nВоронцова Алла Юрьевна; методист");
        coordinator.bind("Руководители ОО", "Все школы");
        List<SandboxPerson> heads = Heads.join(office.sandbox(), coordinator.links(44));
        coordinator.switchOn();
        assertThat(heads).allSatisfy(head -> assertThat(mornings(head)).isZero());
        return heads;
    }

    /** Schools 1 to 20: by buttons, and by words in answer to the morning message. */
    private static void firstReports(List<SandboxPerson> heads) {
        for (SandboxPerson head : heads.subList(0, 10)) {
            head.press("Отчитаться");
            head.press("Сделано, отправить");
        }
        for (SandboxPerson head : heads.subList(10, 20)) {
            head.reply(head.numberOf("Доброе утро"), "Сделано, страницы обновили");
            head.press("Да, отправить");
        }
        heads.subList(0, 20).forEach(head -> head.sees("Отчёт сохранён"));
    }

    /** Schools 21 to 34: a photo, a docx, an album, an edit, «не успеваем», a block and «не моё». */
    private static void moreReports(List<SandboxPerson> heads) {
        for (SandboxPerson head : heads.subList(20, 25)) {
            send(head, new Multipart().file("photo.jpg", "image/jpeg", picture()), "Фото: 1");
        }
        for (SandboxPerson head : heads.subList(25, 28)) {
            send(head, new Multipart().file("Справка.docx", "application/msword", PAPER), "Файлы: 1");
        }
        for (SandboxPerson head : heads.subList(28, 30)) {
            Multipart album = new Multipart().field("text", "Провели 12 ноября");
            for (int i = 1; i <= 3; i++) {
                album.file("photo" + i + ".jpg", "image/jpeg", picture());
            }
            send(head, album, "Фото: 3");
        }
        edited(heads.get(30));
        heads.get(31).press("Не успеваем");
        heads.get(31).press("Отправить «не успеваем»");
        heads.get(31).sees("Поручение остаётся открытым");
        heads.get(32).block();
        heads.get(33).menu("Мои поручения");
        heads.get(33).press("1");
        heads.get(33).press("Не моё");
        heads.get(33).press("Без причины");
        heads.get(33).sees("Записано «не моё»");
    }

    private static void send(SandboxPerson head, Multipart files, String counted) {
        head.press("Отчитаться");
        head.sees("Списки детей не присылайте");
        head.send(files);
        head.sees(counted);
        head.press("Сделано, отправить");
        head.sees("Отчёт сохранён");
    }

    private static byte[] picture() {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }

    private static void edited(SandboxPerson head) {
        head.press("Отчитаться");
        head.sees("Списки детей не присылайте");
        int words = head.say("Обновили 2 страницы");
        head.sees("Обновили 2 страницы");
        head.edit(words, "Обновили 12 страниц");
        head.sees("Исправлено");
        head.press("Сделано, отправить");
        assertThat(head.sees("Отчёт сохранён")).contains("Обновили 12 страниц");
    }

    private static long mornings(SandboxPerson head) {
        return head.sent("Доброе утро");
    }

    private static List<JsonNode> digests(SandboxPerson anna) {
        return anna.fromBot().stream()
                .filter(message -> message.path("text").asString("").contains("за неделю"))
                .toList();
    }

    private static boolean isAtNineOnMondayOrAfterHolidays(JsonNode message) {
        JsonNode date = message.get("date");
        Instant at = date.isNumber() ? Instant.ofEpochSecond(date.asLong()) : Instant.parse(date.asString());
        ZonedDateTime local = at.atZone(MOSCOW);
        boolean afterTheHolidays = local.toLocalDate().equals(LocalDate.of(2024, 1, 9));
        return (local.getDayOfWeek() == DayOfWeek.MONDAY || afterTheHolidays) && local.getHour() == 9;
    }
}
