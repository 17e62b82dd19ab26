package ru.srok.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two months of each real plan with forty schools; what the coordinator sees is what was done. */
@Tag("long")
class FortySchoolsStoryTest {

    private static final Pattern TOTAL = Pattern.compile("Поручений (\\d+): ([^\\n]+)");
    private static final Pattern STATE = Pattern.compile("([^,\\d]+) (\\d+)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "000.docx, 55, 2020-09-07T09:00:00+03:00, 2020-09-28T10:00:00+03:00, 2020-11-09T10:00:00+03:00, Руководители ОО",
        "001.docx, 32, 2022-07-12T09:00:00+03:00, 2022-07-26T10:00:00+03:00, 2022-09-13T10:00:00+03:00, общеобраз",
        "002.docx, 24, 2020-05-12T09:00:00+03:00, 2020-05-26T10:00:00+03:00, 2020-07-14T10:00:00+03:00, ОО",
        "003.docx, 129, 2022-03-14T09:00:00+03:00, 2022-03-29T10:00:00+03:00, 2022-05-17T10:00:00+03:00, ОО"
    })
    void theCoordinatorSeesWhatWasDone(
            String file, int activities, String begins, String reports, String ends, String schools)
            throws IOException {
        try (Office office = new Office(folder, begins)) {
            SandboxPerson anna = office.sandbox().person("Петрова Анна Ивановна");
            CoordinatorSteps coordinator = new CoordinatorSteps(anna);
            coordinator.found("Управление образования");
            assertThat(coordinator.sendPlan(Shared.plan(file))).contains(activities + " мероприят");
            coordinator.add(Heads.lines(1, 20));
            coordinator.add(Heads.lines(21, 40));
            coordinator.bind(schools, "Все школы");
            List<SandboxPerson> heads = Heads.join(office.sandbox(), coordinator.links(40));
            coordinator.switchOn();
            office.sandbox().advanceTo(reports);
            List<SandboxPerson> reminded =
                    heads.stream().filter(head -> head.sent("Доброе утро") > 0).toList();
            assertThat(reminded).as("heads who are reminded").hasSizeGreaterThanOrEqualTo(3);
            SandboxPerson refusing = reminded.get(0);
            SandboxPerson late = reminded.get(1);
            int done = reminded.stream()
                    .skip(2)
                    .limit(20)
                    .mapToInt(FortySchoolsStoryTest::reportAll)
                    .sum();
            refuse(refusing);

            office.killAndRestartBot();
            office.sandbox().advanceTo(ends);
            done += reportAll(late);

            String status = anna.ask("/status", "Поручений");
            Totals totals = Totals.of(status);
            assertThat(totals.states())
                    .as(status)
                    .containsEntry("принято", done)
                    .containsEntry("«не моё»", 1);
            assertThat(totals.states().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as(status)
                    .isEqualTo(totals.all());
            assertThat(BotApiRequests.wrong(office.sandbox())).isEmpty();
        }
    }

    /** Reports what the first page offers as done; how many rows that were. */
    private static int reportAll(SandboxPerson head) {
        head.press("Отчитаться");
        int rows = 1;
        if (head.offers("☐", "Сделано, отправить")) {
            rows = head.tickAll();
            head.press("Дальше");
        }
        head.press("Сделано, отправить");
        head.sees("Отчёт сохранён");
        return rows;
    }

    private static void refuse(SandboxPerson head) {
        head.menu("Мои поручения");
        head.press("1");
        head.press("Не моё");
        head.press("Без причины");
        head.sees("Записано «не моё»");
    }

    /** How many assignments there are, and how many in each state. */
    private record Totals(int all, Map<String, Integer> states) {

        static Totals of(String status) {
            Matcher total = TOTAL.matcher(status);
            assertThat(total.find()).as(status).isTrue();
            Map<String, Integer> states = STATE.matcher(total.group(2))
                    .results()
                    .collect(Collectors.toMap(
                            state -> state.group(1).strip(), state -> Integer.parseInt(state.group(2))));
            return new Totals(Integer.parseInt(total.group(1)), states);
        }
    }
}
