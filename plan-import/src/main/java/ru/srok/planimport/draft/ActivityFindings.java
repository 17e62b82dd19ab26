package ru.srok.planimport.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.Responsible;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.domain.plan.SourcePlace;
import ru.srok.domain.plan.SubActivityDraft;
import ru.srok.planimport.draft.FindingSheet.Question;
import ru.srok.planimport.draft.FindingSheet.Subject;

/** Asks what a row leaves open. */
final class ActivityFindings {

    private final FindingSheet sheet;
    private final DeadlineCell deadlines;
    private final ShiftedText shifted;
    private final ParallelLists lists;
    private final ResponsibleCell responsibles;
    private final boolean numbered;
    private final Set<String> numbersOfSection = new HashSet<>();
    private @Nullable SectionDraft section;

    ActivityFindings(FindingSheet sheet, DeadlineCell deadlines, ResponsibleCell responsibles, boolean numbered) {
        this.sheet = sheet;
        this.deadlines = deadlines;
        this.shifted = new ShiftedText(deadlines);
        this.lists = new ParallelLists(deadlines, responsibles);
        this.responsibles = responsibles;
        this.numbered = numbered;
    }

    void ask(ActivityBuilder.Built built, @Nullable WorkCells above) {
        ActivityDraft draft = built.draft();
        Subject subject = Subject.of(draft.id(), draft.section(), draft.number());
        askNumber(built, subject);
        askText(built, subject, above);
        askDeadlines(built, subject);
        askResponsibles(built, subject);
    }

    private void askNumber(ActivityBuilder.Built built, Subject subject) {
        ActivityDraft draft = built.draft();
        if (section != draft.section()) {
            section = draft.section();
            numbersOfSection.clear();
        }
        String key = built.cells().numberKey();
        if (key.isEmpty() && numbered) {
            sheet.ask(subject, new Question(FindingCode.NUMBER_MISSING, PlanColumn.NUMBER, draft.place(), ""));
        } else if (!key.isEmpty() && !numbersOfSection.add(key)) {
            sheet.ask(
                    subject,
                    new Question(FindingCode.NUMBER_REPEATED, PlanColumn.NUMBER, draft.place(), draft.number()));
        }
    }

    private void askText(ActivityBuilder.Built built, Subject subject, @Nullable WorkCells above) {
        WorkCells cells = built.cells();
        shifted.in(cells, above)
                .ifPresent(role -> sheet.ask(subject, question(FindingCode.CELL_SHIFTED, role, built, List.of())));
        Stream.of(Role.TITLE, Role.RESPONSIBLE, Role.RESULT)
                .filter(role -> DamagedText.firstIn(cells.text(role)).isPresent())
                .findFirst()
                .ifPresent(role -> sheet.ask(
                        subject,
                        new Question(
                                FindingCode.TEXT_DAMAGED,
                                role.column(),
                                place(built, role),
                                DamagedText.firstIn(cells.text(role)).orElse(""))));
    }

    private void askDeadlines(ActivityBuilder.Built built, Subject subject) {
        SourcePlace place = place(built, Role.DEADLINE);
        Optional<SubList> list = built.list();
        if (list.isEmpty() || list.get().deadlineValues().isEmpty()) {
            askDeadline(built.draft().deadline(), subject, place);
            return;
        }
        if (!list.get().deadlines().isComplete()) {
            List<String> values = list.get().deadlineValues();
            sheet.ask(subject, question(FindingCode.DEADLINE_COUNT, Role.DEADLINE, built, values));
        }
        for (SubActivityDraft sub : built.draft().subActivities()) {
            askDeadline(sub.deadline(), subject.withSubIndex(sub.index()), place);
        }
    }

    private void askDeadline(@Nullable DeadlineReading reading, Subject subject, SourcePlace place) {
        if (reading != null) {
            reading.findings()
                    .forEach(code -> sheet.ask(
                            subject,
                            new Question(
                                    code,
                                    PlanColumn.DEADLINE,
                                    place,
                                    reading.phrase(),
                                    deadlines.choices(reading, code))));
        }
    }

    private void askResponsibles(ActivityBuilder.Built built, Subject subject) {
        WorkCells cells = built.cells();
        List<Responsible> people = built.draft().responsibles();
        if (people.isEmpty()) {
            sheet.ask(subject, question(FindingCode.RESPONSIBLE_MISSING, Role.RESPONSIBLE, built, List.of()));
            return;
        }
        boolean open = built.list()
                .map(list -> !list.responsibles().isComplete())
                .orElseGet(() -> lists.leavesNamesOpen(cells));
        if (open) {
            List<String> names = people.stream().map(Responsible::name).toList();
            sheet.ask(subject, question(FindingCode.RESPONSIBLE_COUNT, Role.RESPONSIBLE, built, names));
        }
        people.stream()
                .filter(one -> responsibles.suggestion(one).isPresent())
                .findFirst()
                .ifPresent(one -> askUnknown(one, subject, place(built, Role.RESPONSIBLE)));
    }

    private void askUnknown(Responsible one, Subject subject, SourcePlace place) {
        List<String> choices = responsibles.suggestion(one).stream().toList();
        sheet.ask(
                subject,
                new Question(FindingCode.RESPONSIBLE_UNKNOWN, PlanColumn.RESPONSIBLE, place, one.name(), choices));
    }

    private static Question question(FindingCode code, Role role, ActivityBuilder.Built built, List<String> choices) {
        return new Question(
                code, role.column(), place(built, role), built.cells().text(role), choices);
    }

    private static SourcePlace place(ActivityBuilder.Built built, Role role) {
        return built.cells().placeOf(role, built.draft().place());
    }
}
