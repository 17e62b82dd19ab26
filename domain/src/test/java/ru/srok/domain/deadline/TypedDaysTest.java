package ru.srok.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.domain.calendar.YearSpan;

class TypedDaysTest {

    private final TypedDays days = new TypedDays(LocalDate.of(2026, 3, 5));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 мая | 2026-05-05",
                "31.12 | 2026-12-31",
                "4 марта | 2027-03-04",
                "5 марта | 2026-03-05",
                "05.05.2027 | 2027-05-05",
                "5 мая, 31.12 | 2026-05-05 2026-12-31",
                "5, 9 мая | 2026-05-05 2026-05-09",
                "11.06; 12.06 | 2026-06-11 2026-06-12",
                "2–4 мая | 2026-05-02 2026-05-03 2026-05-04",
                "30 апреля – 2 мая | 2026-04-30 2026-05-01 2026-05-02",
                "с 30 декабря по 2 января | 2026-12-30 2026-12-31 2027-01-01 2027-01-02",
                "2-3 мая, 9 мая | 2026-05-02 2026-05-03 2026-05-09"
            })
    void readsDays(String words, String expected) {
        assertThat(days.days(words))
                .containsExactlyElementsOf(
                        Arrays.stream(expected.split(" ")).map(LocalDate::parse).collect(Collectors.toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "завтра",
                "май",
                "5",
                "31 июня",
                "5 мая, когда-нибудь",
                "с 1 января по 31 декабря",
                "40–50 мая",
                "ежемесячно",
                "в течение года",
                "по итогам четверти"
            })
    void refusesWhatIsNoDay(String words) {
        assertThat(days.days(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1 июля – 15 августа, --07-01, --08-15",
        "с 1 по 31 июля, --07-01, --07-31",
        "01.07-31.07, --07-01, --07-31",
        "1 сентября – 24 октября, --09-01, --10-24",
        "с 25 декабря по 10 января, --12-25, --01-10"
    })
    void readsAStretchOfEveryYear(String words, String from, String to) {
        assertThat(days.span(words)).contains(new YearSpan(MonthDay.parse(from), MonthDay.parse(to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "июль", "1 июля", "с июля по август", "1 июля – когда-нибудь"})
    void refusesWhatIsNoStretch(String words) {
        assertThat(days.span(words)).isEmpty();
    }
}
