package ru.srok.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;

class SettingsTakeEffectTest {

    /** Thursday noon in Moscow. */
    private static final String NOW = "2026-03-05T09:00:00Z";

    private final Chief chief = new Chief(NOW);

    @Test
    void theNextRoundKeepsTheNewZoneAndHour() {
        assertThat(nextRound()).isEqualTo("2026-03-06T05:00:00Z");
        chief.choose("Часовой пояс", "Омск (МСК+3)");
        assertThat(chief.workspace().zone()).isEqualTo(ZoneId.of("Asia/Omsk"));
        assertThat(nextRound()).isEqualTo("2026-03-06T02:00:00Z");
        chief.type("Утреннее сообщение", "Другое время", "9.15");
        assertThat(nextRound()).isEqualTo("2026-03-06T03:15:00Z");
        assertThat(chief.chat.screen().html()).contains("в 9:15");
    }

    @Test
    void anOwnDayOffHasNoRoundAndAWorkingSaturdayHasOne() {
        chief.type("Свои дни", "Добавить выходной", "6 марта");
        assertThat(nextRound()).isEqualTo("2026-03-10T05:00:00Z");
        chief.type("Свои дни", "Добавить рабочий", "7 марта");
        assertThat(nextRound()).isEqualTo("2026-03-07T05:00:00Z");
        chief.chat.press("Убрать 06.03.2026");
        assertThat(nextRound()).isEqualTo("2026-03-06T05:00:00Z");
        assertThat(chief.settings().extraWorkingDays()).containsExactly(LocalDate.of(2026, 3, 7));
    }

    @Test
    void openWorkIsDueTheWorkingDayBeforeAnOwnDayOff() {
        chief.type("Свои дни", "Добавить выходной", "16 апреля");
        assertThat(due("a1.1")).isEqualTo("2026-04-15");
        assertThat(chief.isTold("2026-04-15")).isTrue();
        chief.chat.press("Убрать 16.04.2026");
        assertThat(due("a1.1")).isEqualTo("2026-04-16");
        assertThat(chief.isTold("2026-04-15")).isFalse();
    }

    @Test
    void theRegionsHolidaysHaveNoRound() {
        assertThat(isWorking("2026-03-20")).isTrue();
        chief.choose("Регион", "Башкортостан");
        assertThat(isWorking("2026-03-20")).isFalse();
        chief.chat.press("Без региона");
        assertThat(isWorking("2026-03-20")).isTrue();
    }

    @Test
    void theDigestMovesToItsDayAndHour() {
        chief.choose("Сводка", "Вторник");
        chief.chat.press("10:00");
        assertThat(chief.settings().digestDay()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(chief.settings().digestAt()).isEqualTo(LocalTime.of(10, 0));
        chief.type("Сводка", "Другое время", "в 11:30");
        assertThat(chief.chat.screen().html()).contains("Сводка – по вторникам в 11:30.");
    }

    @Test
    void quietDatesAndTheLeaveSeasonAreKept() {
        chief.type("Тихие даты", "Добавить даты", "11 июня, 12.06");
        assertThat(chief.settings().quiet().covers(LocalDate.of(2026, 6, 11))).isTrue();
        chief.chat.press("Убрать 11.06.2026");
        assertThat(chief.settings().quiet().dates()).containsExactly(LocalDate.of(2026, 6, 12));
        chief.type("Отпуска", "Другие даты", "с 15 июля по 20 августа");
        assertThat(chief.settings().quiet().leave()).contains(new YearSpan(MonthDay.of(7, 15), MonthDay.of(8, 20)));
        chief.chat.press("Без отпускного времени");
        assertThat(chief.settings().quiet().leave()).isEmpty();
    }

    @Test
    void theRoundAndTheQuietHoursDoNotCollide() {
        chief.choose("Тихие часы", "21:00–7:00");
        chief.type("Утреннее сообщение", "Другое время", "7:30");
        assertThat(chief.settings().roundAt()).isEqualTo(LocalTime.of(7, 30));
        chief.choose("Тихие часы", "20:00–8:00");
        assertThat(chief.settings().quiet().to()).isEqualTo(LocalTime.of(7, 0));
        chief.type("Тихие часы", "Другие часы", "с 22 до 8");
        assertThat(chief.chat.screen().html()).contains("попадает утреннее сообщение, оно уходит в 7:30");
        chief.chat.say("с 22 до 7:30");
        assertThat(chief.settings().quiet().from()).isEqualTo(LocalTime.of(22, 0));
        chief.choose("Тихие часы", "Без тихих часов");
        assertThat(chief.chat.screen().html()).contains("Тихих часов нет.");
        assertThat(chief.settings().quiet().covers(LocalTime.of(3, 0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Утреннее сообщение | Другое время | рано утром | не похоже на время",
                "Утреннее сообщение | Другое время | 7:00 | ещё тихие часы: с 20:00 до 8:00",
                "Сводка | Другое время | 25:00 | не похоже на время",
                "Сводка | Другое время | 21:00 | тихие часы: с 20:00 до 8:00",
                "Тихие часы | Другие часы | ночью | не похоже на часы",
                "Тихие часы | Другие часы | с 20 до 9 | попадает утреннее сообщение, оно уходит в 8:00",
                "Тихие часы | Другие часы | с 18 до 8 утра и ещё | не похоже на часы",
                "Тихие даты | Добавить даты | скоро | не похоже на даты",
                "Тихие даты | Добавить даты | 1 марта 2026 | уже прошёл",
                "Отпуска | Другие даты | летом | не похоже на промежуток",
                "Свои дни | Добавить выходной | 8 марта | и так выходной",
                "Свои дни | Добавить рабочий | 6 марта | и так рабочий день",
                "Свои дни | Добавить выходной | <b>5</b> | &lt;b&gt;5&lt;/b&gt;",
                "Четверти | 2 четверть | осень | не похоже на промежуток",
                "Четверти | 2 четверть | 1 октября – 30 декабря | не пересекаться"
            })
    void badInputIsAnsweredAndChangesNothing(String page, String button, String words, String answer) {
        WorkspaceSettings before = chief.settings();
        chief.type(page, button, words);
        assertThat(chief.chat.screen().html()).contains(answer);
        assertThat(chief.settings()).isEqualTo(before);

        chief.chat.press("Назад");
        chief.chat.say("9 мая");
        assertThat(chief.settings()).isEqualTo(before);
    }

    @Test
    void aStaleOrForgedButtonChangesNothing() {
        WorkspaceSettings before = chief.settings();
        for (String[] forged : new String[][] {
            {"settings.zone-set", "Asia/Nowhere"},
            {"settings.round-set", "25:99"},
            {"settings.round-set", "abc"},
            {"settings.digest-day", "SOMEDAY"},
            {"settings.quiet-set", "20:00"},
            {"settings.leave-set", "9"},
            {"settings.region-set", "99"},
            {"settings.days-drop", "yesterday"},
            {"settings.dates-drop", "2026-02-30"},
            {"settings.type", "nothing"}
        }) {
            chief.chat.pressed("1", Action.of(forged[0], forged[1]));
        }
        assertThat(chief.settings()).isEqualTo(before);
    }

    private Instant at() {
        return Instant.parse(NOW);
    }

    private String nextRound() {
        return new MorningRound(
                        chief.store(),
                        new Rounds(chief.store(), ReminderPolicy.DEFAULT),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .nextAfter(at())
                .orElseThrow()
                .toString();
    }

    private String due(String row) {
        return chief.store().assignments().of(Chief.PLAN).stream()
                .filter(one -> one.activity().value().equals(row))
                .findFirst()
                .orElseThrow()
                .due()
                .toString();
    }

    private boolean isWorking(String day) {
        return WorkingCalendars.of(chief.workspace()).isWorking(LocalDate.parse(day));
    }
}
