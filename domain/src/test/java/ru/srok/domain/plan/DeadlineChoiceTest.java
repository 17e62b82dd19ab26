package ru.srok.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.PlanPeriod;

class DeadlineChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "YEAR_END, 2025-09-01, 2026-08-31, 2026-08-31",
        "YEAR_END, 2022-01-01, 2024-12-31, 2022-12-31 2023-12-31 2024-12-31",
        "YEAR_END, 2024-02-01, 2024-02-29, 2024-02-29",
        "TWICE_A_YEAR, 2025-09-01, 2026-08-31, 2025-12-10 2026-06-10",
        "TWICE_A_YEAR, 2022-01-01, 2022-12-31, 2022-06-10 2022-12-10",
        "QUARTERLY, 2025-09-01, 2026-05-31, 2025-09-30 2025-12-31 2026-03-31",
        "NEVER, 2022-01-01, 2022-12-31,",
        "AS_READ, 2022-01-01, 2022-12-31, 2022-12-31"
    })
    void anAnswerGivesDaysWithinThePeriod(DeadlineChoice choice, LocalDate from, LocalDate to, String days) {
        PlanPeriod period = new PlanPeriod(from, to);
        ActivityDeadline open = ActivityDeadline.of(DeadlineGrammar.russian().read("в течение года", period));
        List<LocalDate> expected = days == null
                ? List.of()
                : Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();

        assertThat(choice.days(open, period)).isEqualTo(expected);
    }
}
