package ru.srok.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the five real plans from its docx to the first reminder and the first report. */
class FivePlansStoryTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource("004.docx, 29, 2023-11-07T09:00:00+03:00, Руководители ОО")
    void fromTheDocumentToTheFirstReport(String file, int activities, String at, String schools) throws IOException {
        tell(file, activities, at, schools);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "000.docx, 55, 2020-09-14T09:00:00+03:00, Руководители ОО",
        "001.docx, 32, 2022-07-12T09:00:00+03:00, общеобразовательные",
        "002.docx, 24, 2020-09-14T09:00:00+03:00, ОО",
        "003.docx, 129, 2022-01-10T09:00:00+03:00, ОО"
    })
    void soTheOtherFour(String file, int activities, String at, String schools) throws IOException {
        tell(file, activities, at, schools);
    }

    private void tell(String file, int activities, String at, String schools) throws IOException {
        Path plan = Shared.plan(file);
        try (Office office = new Office(folder, at)) {
            SandboxPerson anna = office.sandbox().person("Петрова Анна Ивановна");
            CoordinatorSteps coordinator = new CoordinatorSteps(anna);
            coordinator.found("Управление образования");
            assertThat(coordinator.sendPlan(plan)).contains(activities + " мероприят");
            coordinator.add("Школа № 1; Директорова Ольга Петровна; директор\nШкола № 2\nШкола № 3");
            coordinator.bind(schools, "Все школы");
            SandboxPerson head = office.sandbox().person("Директор");
            head.say("/start "
                    + coordinator.links(1).values().stream().findFirst().orElseThrow());
            head.press("Да, это я");
            coordinator.switchOn();

            office.sandbox().advance("P21D");

            head.sees("Доброе утро");
            head.press("Отчитаться");
            assertThat(BotApiRequests.wrong(office.sandbox())).isEmpty();
        }
    }
}
