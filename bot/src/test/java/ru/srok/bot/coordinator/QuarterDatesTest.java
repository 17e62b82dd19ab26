package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityDeadline;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Plan;

class QuarterDatesTest {

    private static final String ENDS = "24\u00a0октября, 30\u00a0декабря, 27\u00a0марта, 26\u00a0мая";

    private final Office office = new Office("2025-08-20T06:00:00Z");
    private final Chat chat = office.coordinatorWith("vospitanie.docx");

    @Test
    void theEndsOfTheQuartersAreOneTapAway() {
        List<ActivityId> rows = rowsWith("по итогам четверти");
        open("question.open", rows.get(0));
        assertThat(chat.labels()).first().isEqualTo(ENDS);
        Limits.keptBy(chat.screen());
        chat.press(ENDS);

        assertThat(rows).allSatisfy(row -> {
            ActivityDeadline deadline = deadline(row);
            assertThat(deadline.certainDue())
                    .containsExactly(
                            LocalDate.of(2025, 10, 24),
                            LocalDate.of(2025, 12, 30),
                            LocalDate.of(2026, 3, 27),
                            LocalDate.of(2026, 5, 26));
            assertThat(deadline.phrase()).isEqualTo("по итогам четверти");
            assertThat(deadline.settled()).isEqualTo("по концам четвертей");
            assertThat(deadline.findings()).isEmpty();
        });
    }

    @Test
    void oneRowCanTakeThemAlone() {
        List<ActivityId> rows = rowsWith("по итогам полугодия");
        open("row.open", rows.get(0));
        chat.press("Срок");
        chat.press("30\u00a0декабря, 26\u00a0мая");

        assertThat(deadline(rows.get(0)).certainDue())
                .containsExactly(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 5, 26));
        assertThat(deadline(rows.get(1)).certainDue()).isEmpty();
        assertThat(chat.screen().html()).contains("Записано вами: по концам четвертей");
    }

    @Test
    void theQuartersAreThoseOfTheSettingsAndTheCalendar() {
        ActivityId row = rowsWith("I четверть").get(0);
        WorkspaceSettings settings = office.workspace().settings();
        office.room
                .store()
                .workspaces()
                .save(office.workspace()
                        .withSettings(settings.withDays(List.of(LocalDate.of(2025, 10, 24)), List.of())));
        open("question.open", row);

        assertThat(chat.labels()).first().isEqualTo("23\u00a0октября");
    }

    @Test
    void nothingIsOfferedWhereNoSchoolTermIsMeant() {
        ActivityId row = rowsWith("по итогам проверки").get(0);
        open("question.open", row);
        assertThat(chat.labels()).noneMatch(label -> label.contains("октября"));
        chat.pressed("1", Action.of("date.quarters", office.plan().id().value(), row.value(), "PHRASE"));

        assertThat(deadline(row).settled()).isEmpty();
    }

    /** The first two rows get this phrase. */
    private List<ActivityId> rowsWith(String phrase) {
        Plan plan = office.plan();
        List<Activity> rows = new ArrayList<>(plan.activities());
        List<ActivityId> changed = new ArrayList<>();
        for (int i = 0; changed.size() < 2; i++) {
            if (rows.get(i).isWork()) {
                changed.add(rows.get(i).id());
                rows.set(
                        i,
                        rows.get(i)
                                .withDeadline(ActivityDeadline.of(DeadlineGrammar.russian()
                                        .read(phrase, plan.header().period()))));
            }
        }
        office.room.store().plans().save(plan.withActivities(rows));
        return changed;
    }

    private void open(String action, ActivityId row) {
        chat.pressed("1", Action.of(action, office.plan().id().value(), row.value()));
    }

    private ActivityDeadline deadline(ActivityId row) {
        return office.plan().activity(row).orElseThrow().deadline();
    }
}
