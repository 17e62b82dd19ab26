package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Responsible;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.domain.plan.SourcePlace;
import ru.srok.domain.plan.SubActivityDraft;

/** Builds an activity of its cells. */
final class ActivityBuilder {

    /** A longer heading says more than when. */
    private static final int MOST_WORDS = 3;

    private final DeadlineCell deadlines;
    private final ResponsibleCell responsibles;
    private final ParallelLists lists;
    private final ShiftedText shifted;

    ActivityBuilder(DeadlineCell deadlines, ResponsibleCell responsibles) {
        this.deadlines = deadlines;
        this.responsibles = responsibles;
        this.lists = new ParallelLists(deadlines, responsibles);
        this.shifted = new ShiftedText(deadlines);
    }

    /** An activity with the list it was split by, if any. */
    record Built(ActivityDraft draft, WorkCells cells, Optional<SubList> list) {}

    /**
     * Builds one activity.
     *
     * @param id given by the caller
     * @param section the innermost heading above, or null
     * @param work its rows
     * @param above the cells of the activity above, or null
     */
    Built build(ActivityId id, @Nullable SectionDraft section, Entry.Work work, @Nullable WorkCells above) {
        WorkCells cells = WorkCells.of(work, above);
        Optional<SubList> list = lists.in(cells);
        List<Responsible> people = people(cells);
        ActivityDraft draft = new ActivityDraft(
                id,
                section,
                cells.number(),
                list.map(found -> found.list().lead()).orElse(cells.titleText()),
                deadline(cells, section),
                people,
                cells.text(Role.RESPONSIBLE),
                cells.text(Role.RESULT),
                list.map(this::subActivities).orElse(List.of()),
                work.place(),
                continuations(work));
        return new Built(withPrintedPhrase(draft, work), cells, list);
    }

    /** A deadline that slipped in among the responsibles is kept as printed, so that nothing is lost. */
    private List<Responsible> people(WorkCells cells) {
        return shifted.holdsDeadline(cells)
                ? List.of(new Responsible(cells.text(Role.RESPONSIBLE), Responsible.Kind.OTHER, null))
                : responsibles.read(cells.responsible());
    }

    /** What the cell says; days without a month are of the month that the heading is («Сентябрь», below it «до 20»). */
    private DeadlineReading deadline(WorkCells cells, @Nullable SectionDraft section) {
        String printed = printedDeadline(cells, section);
        if (section == null || cells.deadline().isEmpty() || !isDeadline(section.title())) {
            return deadlines.read(printed);
        }
        return deadlines.readUnder(section.title(), printed);
    }

    /** The deadline cell; where it is empty, a heading that is nothing but a deadline («Сентябрь») stands for it. */
    private String printedDeadline(WorkCells cells, @Nullable SectionDraft section) {
        if (cells.deadline().isEmpty() && section != null && isDeadline(section.title())) {
            return section.title();
        }
        return cells.text(Role.DEADLINE);
    }

    private boolean isDeadline(String title) {
        return Vocabulary.words(title).size() <= MOST_WORDS && deadlines.looksLikeDeadline(title);
    }

    /** «То же» is read as what stands above, but printed as it is. */
    private static ActivityDraft withPrintedPhrase(ActivityDraft draft, Entry.Work work) {
        List<Fragment> own = work.fragments(Role.DEADLINE);
        if (!WorkCells.isDitto(own)) {
            return draft;
        }
        DeadlineReading read = draft.deadline();
        DeadlineReading printed = new DeadlineReading(
                Blanks.joinFragments(own), read.rule(), read.kind(), read.due(), read.eventText(), read.findings());
        return new ActivityDraft(
                draft.id(),
                draft.section(),
                draft.number(),
                draft.title(),
                printed,
                draft.responsibles(),
                draft.responsiblesPrinted(),
                draft.result(),
                draft.subActivities(),
                draft.place(),
                draft.continuations());
    }

    private List<SubActivityDraft> subActivities(SubList list) {
        List<SubActivityDraft> subs = new ArrayList<>();
        for (int i = 0; i < list.list().items().size(); i++) {
            ItemList.Item item = list.list().items().get(i);
            String phrase = list.deadlineOf(i);
            boolean certain = !phrase.isEmpty() || list.deadlineValues().isEmpty();
            subs.add(new SubActivityDraft(
                    i + 1, item.text(), certain ? deadlines.read(phrase) : null, list.responsiblesOf(i), item.place()));
        }
        return subs;
    }

    private static List<SourcePlace> continuations(Entry.Work work) {
        return work.rows().stream().skip(1).map(PlanRow::place).toList();
    }
}
