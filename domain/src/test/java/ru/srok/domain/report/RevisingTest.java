package ru.srok.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;

class RevisingTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T06:00:00Z");
    private static final String SCHOOL = "i:s1";

    private final Town town = new Town();
    private int last;
    private final Reporting reporting = new Reporting(town.store, () -> "report" + last++);
    private final Drafting drafting = new Drafting(town.store, reporting);
    private final Revising revising = new Revising(town.store, reporting);

    @BeforeEach
    void aPlan() {
        Binding each = new Binding(List.of(AssigneeId.ALL_INSTITUTIONS), ClosingMode.EACH, null);
        new Unfolding(town.store).unfold(town.row("a", "апрель 2026", each).switchedOn(MARCH), MARCH);
    }

    private Report sent(ReportKind kind) {
        Report draft = drafting.open(
                town.who("h1"), List.of(town.assignment("a", SCHOOL).id()), MARCH);
        Report words = Drafting.adding(draft, List.of(new Report.TextPart("m1", "провели")), List.of(), MARCH);
        return reporting.send(words.saying(kind, MARCH), MARCH).report();
    }

    private AssignmentState state() {
        return town.state("a", SCHOOL);
    }

    @Test
    void anEmptyDraftIsTakenUpAgainInsteadOfBeginningAnother() {
        Report first = drafting.open(town.who("h1"), List.of(), MARCH);

        assertThat(drafting.open(town.who("h1"), List.of(), MARCH).id()).isEqualTo(first.id());
        assertThat(town.store.reports().drafts()).hasSize(1);
    }

    @Test
    void saysSomethingElseOfItsRows() {
        Report partly = revising.sayInstead(sent(ReportKind.DONE), ReportKind.PROGRESS, MARCH)
                .report();
        assertThat(state()).isEqualTo(AssignmentState.IN_PROGRESS);

        Report done = revising.sayInstead(partly, ReportKind.DONE, MARCH).report();
        assertThat(state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(done.status()).isEqualTo(ReportStatus.SENT);
    }

    @Test
    void takingCannotBackTakesItsFlag() {
        Report cannot = sent(ReportKind.CANNOT);
        assertThat(town.assignment("a", SCHOOL).progress().cannot()).isEqualTo("провели");

        reporting.takeBack(cannot, MARCH);

        assertThat(town.assignment("a", SCHOOL).progress().cannot()).isEmpty();
    }

    @Test
    void wordsThatFollowAnEditAreNotedInTheHistory() {
        Report edited = Drafting.edited(sent(ReportKind.DONE), "m1", "провели два", MARCH);

        revising.rewrite(edited, "k1", MARCH);
        int once = town.store.history().of(edited.assignments().get(0)).size();

        assertThat(town.store.reports().find(edited.id()).orElseThrow().text()).isEqualTo("провели два");
        assertThat(town.store
                        .history()
                        .of(edited.assignments().get(0))
                        .get(once - 1)
                        .note())
                .isEqualTo("провели два");
    }

    @Test
    void withoutReviewNobodyReturnsItAndTheAuthorMayChangeIt() {
        Report report = sent(ReportKind.DONE);
        assertThat(revising.isOpen(report)).isTrue();

        Revising.Review review = new Revising.Review(new MemberId("anna"), MARCH, LocalDate.of(2026, 3, 2));
        assertThat(revising.review(town.assignment("a", SCHOOL), Move.RETURN, review, "мало"))
                .isFalse();
        assertThat(revising.isOpen(report)).isTrue();
    }
}
