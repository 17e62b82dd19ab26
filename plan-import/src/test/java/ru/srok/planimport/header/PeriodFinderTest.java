package ru.srok.planimport.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.planimport.CaseTable;

class PeriodFinderTest {

    @TestFactory
    Stream<DynamicTest> findsThePeriodOfAPlan() {
        return CaseTable.rows(PeriodFinderTest.class, "periods.tsv", 5).stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" | ", row), () -> {
                    PeriodReading reading =
                            PeriodFinder.find(header(row.get(0), date(row.get(1))), phrases(row.get(2)));
                    assertThat(reading.period().from() + ".." + reading.period().to())
                            .isEqualTo(row.get(3));
                    assertThat(reading.unclear()).isEqualTo(row.get(4).equals("unclear"));
                }));
    }

    @Test
    void offersTheTitlesPeriodWhereTheRowsDisagree() {
        PeriodReading reading = PeriodFinder.find(header("План 2021 год", null), List.of("июль 2022", "май 2022"));
        assertThat(reading.choices()).containsExactly(PlanPeriod.ofYears(2022, 2022), PlanPeriod.ofYears(2021, 2021));
        assertThat(reading.printed()).isEqualTo("2021 год");
    }

    @Test
    void readsTheSchoolYearThatTheActNamesForTheTitlesYears() {
        HeaderText header = header("Карта в 2023 -2024 голу\nОб утверждении карты на 2023-2024 учебный год", null);
        assertThat(PeriodFinder.find(header, List.of()).period()).isEqualTo(PlanPeriod.ofSchoolYears(2023, 2024));
    }

    @Test
    void takesTheLatestYearAroundTheTableWhereNothingElseIsDated() {
        HeaderText header = HeaderReaderTest.read("План работы", "«__» ________ 2019 года\n«__» ________ 2020 года");
        PeriodReading reading = PeriodFinder.find(header, List.of("май"));
        assertThat(reading.period()).isEqualTo(PlanPeriod.ofYears(2020, 2020));
        assertThat(reading.unclear()).isTrue();
    }

    @Test
    void asksForNothingWhereThePeriodIsClear() {
        PeriodReading reading = PeriodFinder.find(header("План на 2022 год", LocalDate.of(2021, 12, 1)), List.of());
        assertThat(reading.choices()).containsExactly(PlanPeriod.ofYears(2022, 2022));
    }

    @Test
    void fallsBackToWhatTheCallerGives() {
        PlanPeriod fallback = PlanPeriod.ofYears(2030, 2030);
        assertThat(PeriodFinder.find(header("План", null), List.of(), fallback).period())
                .isEqualTo(fallback);
    }

    private static HeaderText header(String periodText, @Nullable LocalDate date) {
        return new HeaderText(null, null, date, null, periodText, null, null, periodText);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<String> phrases(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" / "));
    }
}
