package ru.srok.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.ReminderDays;

class PoliciesInChatTest {

    private static final ActivityId FIRST = new ActivityId("a1.1");

    private final Chief chief = new Chief("2026-03-05T09:00:00Z");

    @Test
    void aPlanIsRemindedOfAsChosen() {
        openPlan();
        StringBuilder shown = new StringBuilder(chief.shown());
        chief.chat.press("☐ за 5 рабочих дней");
        chief.chat.press("☑ в понедельник");
        shown.append("---\n").append(chief.shown());

        assertThat(chief.planNow().reminders()).contains(new ReminderDays(0, List.of(5, 3), true, List.of(1, 3, 6, 9)));
        assertThat(chief.isTold("2026-04-09")).isTrue();
        Golden.assertMatches(PoliciesInChatTest.class, "plan-policy.txt", shown.toString());
    }

    @Test
    void theUsualDaysAreNoDaysOfItsOwn() {
        openPlan();
        chief.chat.press("Реже");
        assertThat(chief.chat.screen().html())
                .contains("Напомним за 3 рабочих дня; после срока ещё 1 раз.")
                .contains("Так решено для этого плана.");
        chief.chat.press("Как обычно");
        assertThat(chief.planNow().reminders()).isEmpty();
        assertThat(chief.chat.screen().html()).contains("Так бот напоминает обычно.");
    }

    @Test
    void aRowHasDaysOfItsOwnUntilItIsGivenBack() {
        openPlan();
        chief.chat.press("Реже");
        openRow();
        assertThat(chief.chat.screen().html()).contains("Так решено для всего плана.");
        chief.chat.press("☐ в сам день");
        String shown = chief.shown();

        assertThat(row(chief.planNow())).isEqualTo(new ReminderDays(0, List.of(3), true, List.of(1)));
        assertThat(chief.isTold("2026-04-16")).isTrue();
        Golden.assertMatches(PoliciesInChatTest.class, "row-policy.txt", shown);
        openPlan();
        assertThat(chief.chat.screen().html()).contains("У 1 строки напоминания свои.");
        openRow();
        chief.chat.press("Как у всего плана");
        assertThat(chief.planNow().activity(FIRST).orElseThrow().reminders()).isEmpty();
    }

    @Test
    void everythingCanBeTurnedOff() {
        openPlan();
        List.of("в понедельник", "за 3 рабочих дня", "в сам день", "после срока")
                .forEach(what -> chief.chat.press("☑ " + what));
        assertThat(chief.chat.screen().html()).contains("Не напомним ни разу.");
        assertThat(chief.isTold("2026-04-13")).isFalse();
        assertThat(chief.isTold("2026-04-16")).isFalse();
    }

    @Test
    void aPlanIsFoundFromTheSettings() {
        chief.chat.command("settings");
        chief.chat.press("Напоминания");
        chief.chat.press("План <работы>");
        assertThat(chief.chat.screen().html()).contains("План &lt;работы&gt;").contains("Напомним в понедельник");
    }

    @Test
    void aForgedChoiceChangesNothing() {
        Plan before = chief.planNow();
        chief.chat.pressed("1", Action.of("policy.plan-set", "plan", "before-99"));
        chief.chat.pressed("1", Action.of("policy.row-set", "plan", "a1.1", "always"));
        assertThat(chief.chat
                        .pressed("1", Action.of("policy.plan-set", "other", "weekly"))
                        .alert())
                .isTrue();
        assertThat(chief.planNow()).isEqualTo(before);
    }

    private void openPlan() {
        chief.chat.pressed("1", Action.of("policy.plan", "plan"));
    }

    private void openRow() {
        chief.chat.pressed("1", Action.of("policy.row", "plan", "a1.1"));
    }

    private static ReminderDays row(Plan plan) {
        return plan.activity(FIRST).orElseThrow().reminders().orElseThrow();
    }
}
