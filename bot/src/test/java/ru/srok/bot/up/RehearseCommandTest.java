package ru.srok.bot.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import ru.srok.bot.console.Streams;
import ru.srok.bot.console.Terminal;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.storage.Store;
import ru.srok.storage.StoreOptions;

class RehearseCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        Streams streams = Streams.of(new ByteArrayInputStream(new byte[0]), out, err);
        Clock clock = Clock.fixed(Municipality.morning("2026-04-10"), ZoneOffset.UTC);
        return new CommandLine(new RehearseCommand(streams, Terminal.none(), Map.of(), clock)).execute(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private Store store() {
        return Store.open(new StoreOptions.Embedded(folder.resolve("store")));
    }

    private void town(boolean on) {
        try (Store store = store()) {
            Municipality town = new Municipality(store);
            town.joined("h1", 1);
            Plan plan = town.row("1", "Опрос", "до 16.04.2026", Municipality.EACH_SCHOOL)
                    .switchedOn("Дорожная карта", "2026-03-02");
            if (!on) {
                store.plans()
                        .save(store.plans()
                                .find(plan.id())
                                .orElseThrow()
                                .withStatus(PlanStatus.DRAFT, Municipality.morning("2026-03-02")));
            }
        }
    }

    @Test
    void printsCountsByDayAndWhoGetsMost() {
        town(true);

        assertThat(run("--data", folder.toString())).isZero();

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(out())
                .contains("Репетиция: пт 10 апреля – сб 9 мая")
                .contains("чт 16 апреля – 4 сообщения")
                .contains("Школа № 1, Кузнецова Ольга Петровна – 8 сообщений, за неделю не больше 3");
    }

    @Test
    void printsEachMessageInFull() {
        town(true);

        assertThat(run("--data", folder.toString(), "--format", "tsv", "--days", "7"))
                .isZero();

        List<String> lines = out().lines().toList();
        assertThat(lines.get(0)).startsWith("workspace\tdate\ttime\tinstitution\tperson\tconnected\tkind\trows\ttext");
        assertThat(lines).filteredOn(line -> line.contains("\tround\t")).hasSize(8);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Управление образования\t2026-04-16\t08:00\tШкола № 1\t"
                                + "Кузнецова Ольга Петровна\tyes\tround\t1\tДоброе утро, Ольга Петровна!")
                        && line.contains("[Отчитаться] [Не успеваем]"));
    }

    @Test
    void rehearsesADraftByItsName() {
        town(false);

        assertThat(run("--data", folder.toString(), "--plan", "карта")).isZero();

        assertThat(out())
                .contains("Как если бы сейчас включили план «Дорожная карта»")
                .contains("чт 16 апреля – 4");
    }

    @Test
    void changesNothing() {
        town(false);

        run("--data", folder.toString(), "--plan", "карта");

        try (Store store = store()) {
            Plan plan = store.plans().of(Municipality.WORKSPACE).get(0);
            assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
            assertThat(plan.version()).isEqualTo(2);
            assertThat(store.outbox().in(OutboxMessage.State.WAITING)).isEmpty();
            assertThat(store.outbox().in(OutboxMessage.State.SENT)).isEmpty();
            assertThat(store.tickMarks().find("round")).isEmpty();
        }
    }

    @Test
    void readsTheStoreOfARunningService() {
        town(true);
        try (Store running = store()) {
            assertThat(running.workspaces().all()).hasSize(1);

            assertThat(run("--data", folder.toString())).isZero();

            assertThat(out()).contains("чт 16 апреля – 4 сообщения");
            assertThat(running.workspaces().all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--days 0|Дней может быть от 1 до 400.",
                "--days завтра|Дней может быть от 1 до 400.",
                "--format json|Формата «json» здесь нет. Есть table и tsv.",
                "--from вчера|Время «вчера» непонятно. Пишите так: 2026-04-13T09:00:00+03:00.",
                "--plan другой|Плана «другой» нет: назовите часть его названия или имени файла.",
                "--days 30|Ни один план не включён: назовите черновик ключом --plan."
            })
    void saysAMistakeInOneSentence(String arguments, String sentence) {
        town(false);
        String[] words = ("--data " + folder + " " + arguments).split(" ");

        assertThat(run(words)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(sentence + "\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void makesNoFolderWhereThereIsNone() {
        Path none = folder.resolve("нет");

        assertThat(run("--data", none.toString())).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("В папке «").contains("нет данных");
        assertThat(Files.exists(none)).isFalse();
    }
}
