package ru.srok.messages.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.srok.domain.deadline.PlanPeriod;

class DateWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    void saysADayInWords() {
        assertThat(blanks(DateWords.full(DAY))).isEqualTo("чт 5 марта 2026");
        assertThat(blanks(DateWords.inWords(DAY))).isEqualTo("5 марта 2026");
    }

    @Test
    void saysADayInFigures() {
        assertThat(DateWords.brief(DAY)).isEqualTo("05.03.2026");
        assertThat(blanks(DateWords.briefWithWeekday(DAY))).isEqualTo("чт 05.03.2026");
    }

    @Test
    void saysTheYearOfANearDayOnlyWhereItIsAnother() {
        assertThat(blanks(DateWords.near(DAY, LocalDate.of(2026, 12, 31)))).isEqualTo("чт 5 марта");
        assertThat(blanks(DateWords.near(DAY, LocalDate.of(2025, 12, 31)))).isEqualTo("чт 5 марта 2026");
    }

    @Test
    void headsAMessageByItsDay() {
        assertThat(blanks(DateWords.heading(DAY))).isEqualTo("Четверг, 5 марта");
        assertThat(DateWords.hour(LocalTime.of(9, 5))).isEqualTo("9:05");
    }

    @Test
    void knowsEveryDayInFull() {
        List<String> names = Stream.iterate(LocalDate.of(2026, 3, 2), day -> day.plusDays(1))
                .limit(7)
                .map(day -> DateWords.heading(day).split(",")[0])
                .toList();
        assertThat(names)
                .containsExactly("Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота", "Воскресенье");
    }

    @Test
    void doesNotGroupTheDigitsOfAYear() {
        assertThat(blanks(DateWords.inWords(LocalDate.of(12026, 1, 1)))).isEqualTo("1 января 12026");
    }

    @Test
    void saysAPeriod() {
        assertThat(blanks(DateWords.period(PlanPeriod.ofSchoolYears(2025, 2026))))
                .isEqualTo("1 сентября 2025 – 31 августа 2026");
    }

    @Test
    void listsFewDaysOneByOne() {
        assertThat(blanks(DateWords.days(List.of(DAY, DAY.plusDays(1)), 2))).isEqualTo("чт 05.03.2026, пт 06.03.2026");
    }

    @ParameterizedTest
    @CsvSource({"3,3 даты", "5,5 дат", "12,12 дат", "21,21 дата", "22,22 даты"})
    void countsManyDays(int count, String words) {
        List<LocalDate> days =
                Stream.iterate(DAY, day -> day.plusDays(1)).limit(count).toList();
        assertThat(blanks(DateWords.days(days, 2))).startsWith(words + ": 05.03.2026 … ");
    }

    @ParameterizedTest
    @CsvSource({
        "1,января",
        "2,февраля",
        "3,марта",
        "4,апреля",
        "5,мая",
        "6,июня",
        "7,июля",
        "8,августа",
        "9,сентября",
        "10,октября",
        "11,ноября",
        "12,декабря"
    })
    void knowsEveryMonth(int month, String name) {
        assertThat(blanks(DateWords.inWords(LocalDate.of(2026, month, 1)))).isEqualTo("1 " + name + " 2026");
    }

    @Test
    void knowsEveryDayOfTheWeek() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        List<String> names = Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .map(day -> DateWords.briefWithWeekday(day).substring(0, 2))
                .toList();
        assertThat(names).containsExactly("пн", "вт", "ср", "чт", "пт", "сб", "вс");
    }

    private static String blanks(String words) {
        return words.replace('\u00a0', ' ');
    }
}
