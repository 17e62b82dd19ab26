package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.HistoryEntry;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.Reporting;

/** Who is told while somebody stands in for somebody. */
class SubstitutedRoundTest extends RoundTown {

    private void annaStandsIn(LocalDate from, LocalDate until) {
        MemberId boris = new MemberId("boris");
        town.store
                .substitutions()
                .save(new Substitution(boris, Town.WORKSPACE, new MemberId("anna"), from, until, boris, 0));
    }

    @Test
    void whoStandsInIsToldDuringTheseDaysAndNobodyElse() {
        annaStandsIn(TUESDAY, THURSDAY);

        assertThat(told("boris", MONDAY)).containsExactly("a");
        assertThat(told("anna", MONDAY)).isEmpty();
        assertThat(told("anna", THURSDAY)).containsExactly("a");
        assertThat(told("boris", THURSDAY)).isEmpty();
        assertThat(told("boris", LocalDate.of(2026, 4, 20))).containsExactly("a");
        assertThat(told("anna", LocalDate.of(2026, 4, 20))).isEmpty();
    }

    @Test
    void theReportOfADeputyStandsInTheHistoryWithBothNames() {
        annaStandsIn(MONDAY, THURSDAY);
        Reporting reporting = new Reporting(town.store, () -> "report");
        Assignment one = town.assignment("a", "m:boris");
        Instant now = Joining.at("2026-04-13", 9);

        reporting.send(reporting.begin(town.who("anna"), List.of(one.id()), now).saying(ReportKind.DONE, now), now);

        HistoryEntry entry = town.store.history().of(one.id()).get(0);
        assertThat(entry.by()).isEqualTo(new MemberId("anna"));
        assertThat(entry.onBehalfOf()).isEqualTo(new MemberId("boris"));
    }

    @Test
    void whoIsAwayIsToldThemselvesWhileTheirDeputyIsNotConnected() {
        town.store.members().save(town.who("anna").disconnected());
        annaStandsIn(MONDAY, THURSDAY);

        assertThat(told("boris", MONDAY)).containsExactly("a");
    }
}
