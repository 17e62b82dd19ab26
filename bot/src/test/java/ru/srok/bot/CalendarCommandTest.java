package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.CommandRun.command;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarCommandTest {

    @Test
    void printsTheDaysThatDifferBetweenTabs() {
        CommandRun run = command().run("calendar", "2027", "--format", "tsv");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith("date\tkind\tname", "2027-01-01\tholiday\tНовогодние каникулы")
                .contains(
                        "2027-02-20\tworking\tПеренос на 22 февраля",
                        "2027-02-22\tday-off\tПеренос с 20 февраля",
                        "2027-02-23\tholiday\tДень защитника Отечества")
                .endsWith("2027-12-31\tday-off\tПеренос с 3 января");
    }

    @Test
    void printsATableForPeople() {
        CommandRun run = command().run("calendar", "2026", "--region", "16");

        assertThat(run.code()).isZero();
        Golden.assertMatches(CalendarCommandTest.class, "calendar-tatarstan-2026.txt", run.out());
    }

    @Test
    void addsTheHolidaysOfARegion() {
        List<String> federal = days("2026");
        List<String> region = days("2026", "--region", "02");

        assertThat(region).containsAll(federal).hasSize(federal.size() + 3);
        assertThat(region)
                .contains(
                        "2026-03-20\tholiday\tУраза-байрам",
                        "2026-05-27\tholiday\tКурбан-байрам",
                        "2026-10-12\tday-off\tПеренос с 11 октября");
    }

    @Test
    void showsTheLawsHolidaysWithANoticeWhereTheYearIsNotApproved() {
        CommandRun run = command().run("calendar", "2029", "--format", "tsv");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2029-01-01\tholiday").contains("2029-05-09\tholiday");
        assertThat(run.err())
                .isEqualTo("Переносы выходных на 2029 год не утверждены или не известны программе:"
                        + " показаны праздники по закону.\n");
    }

    @Test
    void writesJson() {
        assertThat(command().run("calendar", "2026", "--format", "json").out())
                .startsWith("[\n  {\n    \"date\": \"2026-01-01\",\n    \"kind\": \"holiday\",\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2100", "26", "завтра", "20266", "-1", "2026.5", "٢٠٢٦"})
    void refusesABadYearInOneSentence(String year) {
        CommandRun run = command().run("calendar", "--", year);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Год «" + year + "» непонятен: нужен год от 2013 до 2099, например 2026.\n");
    }

    private static List<String> days(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "calendar";
        all[1] = "--format";
        all[2] = "tsv";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return command().run(all).out().lines().toList();
    }
}
