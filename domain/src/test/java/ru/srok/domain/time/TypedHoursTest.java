package ru.srok.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHoursTest {

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "в 9, 09:00",
        "8:30, 08:30",
        "8.30, 08:30",
        "В 08:30, 08:30",
        "9 часов, 09:00",
        "9 утра, 09:00",
        "8 вечера, 20:00",
        "2 часа дня, 14:00",
        "0:00, 00:00",
        "24:00, 00:00",
        "21 ч., 21:00"
    })
    void readsAnHour(String words, LocalTime hour) {
        assertThat(TypedHours.hour(words)).contains(hour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "утром", "25", "9:60", "24:30", "9:5", "завтра в 9", "100", "-9", "9 мая"})
    void refusesWhatIsNoHour(String words) {
        assertThat(TypedHours.hour(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "с 20:00 до 8:00, 20:00, 08:00",
        "20-8, 20:00, 08:00",
        "20:00–8:30, 20:00, 08:30",
        "с 8 вечера до 8 утра, 20:00, 08:00",
        "22 до 7, 22:00, 07:00",
        "с 19 по 8, 19:00, 08:00"
    })
    void readsFromOneHourToAnother(String words, LocalTime from, LocalTime to) {
        assertThat(TypedHours.span(words)).contains(new TypedHours.Span(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "до 8", "с 20", "ночью", "с 20 до 30", "с 20 до 8 до 9"})
    void refusesWhatIsNoSpan(String words) {
        assertThat(TypedHours.span(words)).isEmpty();
    }
}
