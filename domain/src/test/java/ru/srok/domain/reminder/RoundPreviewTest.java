package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.plan.SwitchOnPreview;

class RoundPreviewTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 10);

    private final Town town = new Town();
    private final RoundPreview preview = new RoundPreview(town.store, ReminderPolicy.DEFAULT);

    private Plan draft() {
        return town.row("a", "до 16.04.2026", Joining.EACH)
                .row("b", "до 22.04.2026", Joining.BORIS)
                .row("c", "до 20.12.2026", Joining.BORIS)
                .row("past", "до 01.04.2026", Joining.BORIS)
                .switchedOn(Joining.at("2026-01-12", 9));
    }

    private Plan asDraft(Plan plan) {
        return new Plan(
                plan.id(),
                plan.workspace(),
                PlanStatus.DRAFT,
                plan.original(),
                plan.fileName(),
                plan.header(),
                plan.activities(),
                plan.findings(),
                plan.defaults(),
                null,
                null,
                plan.created(),
                null,
                plan.revision(),
                null,
                plan.version());
    }

    @Test
    void saysWhoWouldBeToldHowMuchOnTheNextWorkingDay() {
        assertThat(preview.tomorrow(asDraft(draft()), FRIDAY))
                .extracting(SwitchOnPreview.Line::who, SwitchOnPreview.Line::rows)
                .containsExactly(
                        tuple("Борис Второй", 1), tuple("Школа № 1", 1), tuple("Школа № 2", 1), tuple("Школа № 3", 1));
    }

    @Test
    void isWhatTheRoundThenReallySaysAndStoresNothing() {
        Plan plan = asDraft(draft());
        LocalDate monday = FRIDAY.plusDays(3);
        var foreseen = preview.on(plan, Joining.at("2026-04-10", 12), monday);
        assertThat(town.store.assignments().of(Town.PLAN)).isEmpty();

        Plan active = town.store.plans().save(plan.withStatus(PlanStatus.ACTIVE, Joining.at("2026-04-10", 12)));
        new ru.srok.domain.assignment.Unfolding(town.store).unfold(active, Joining.at("2026-04-10", 12));
        Workspace workspace = town.store.workspaces().find(Town.WORKSPACE).orElseThrow();

        var real = new Rounds(town.store, ReminderPolicy.DEFAULT).of(workspace, monday);
        assertThat(foreseen.keySet()).isEqualTo(real.keySet());
        foreseen.forEach((who, content) -> assertThat(content.all())
                .extracting(one -> one.id())
                .isEqualTo(real.get(who).all().stream().map(one -> one.id()).toList()));
    }
}
