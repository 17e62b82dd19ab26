package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.PlanHeader;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.draft.FindingSheet.Question;
import ru.srok.planimport.draft.FindingSheet.Subject;
import ru.srok.planimport.header.HeaderReader;
import ru.srok.planimport.header.HeaderText;
import ru.srok.planimport.header.PeriodFinder;
import ru.srok.planimport.header.PeriodReading;
import ru.srok.planimport.responsible.Abbreviations;
import ru.srok.planimport.responsible.ResponsibleReader;

/** Writes the draft of a sorted document. */
final class DraftWriter {

    private final Outline outline;
    private final HeaderText header;
    private final PeriodReading period;
    private final Map<String, String> abbreviations;
    private final ActivityBuilder activities;
    private final FindingSheet sheet = new FindingSheet();
    private final ActivityFindings questions;
    private final HeadingFindings headingQuestions;
    private final SectionBuilder sectionBuilder;
    private final List<SectionDraft> sections = new ArrayList<>();
    private final List<ActivityDraft> drafts = new ArrayList<>();
    private @Nullable WorkCells above;

    DraftWriter(DeadlineGrammar grammar, TornText torn, Outline outline) {
        this.outline = outline;
        header = new HeaderReader().read(outline.before(), outline.after());
        period = PeriodFinder.find(header, phrases(outline));
        abbreviations = Abbreviations.read(Stream.concat(outline.before().stream(), outline.after().stream())
                .map(Paragraph::text)
                .toList());
        List<List<Fragment>> column = outline.works().stream()
                .map(work -> work.fragments(Role.RESPONSIBLE))
                .toList();
        ResponsibleReader reader = new ResponsibleReader(
                abbreviations, column.stream().map(ResponsibleCell::text).toList());
        ResponsibleCell responsibles = new ResponsibleCell(reader, column);
        DeadlineCell deadlines = new DeadlineCell(grammar, period.period());
        activities = new ActivityBuilder(deadlines, responsibles);
        questions = new ActivityFindings(sheet, deadlines, responsibles, isNumbered(outline));
        sectionBuilder = new SectionBuilder(torn, outline.entries());
        headingQuestions = new HeadingFindings(sheet, sectionBuilder);
    }

    PlanDraft write(String file) {
        askPeriod();
        List<Entry> entries = outline.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Heading heading) {
                boolean after = i > 0 && entries.get(i - 1) instanceof Entry.Heading;
                boolean before = i + 1 < entries.size() && entries.get(i + 1) instanceof Entry.Heading;
                SectionDraft section = sectionBuilder.build(heading, after, before);
                sections.add(section);
                headingQuestions.ask(heading, section);
            } else if (entries.get(i) instanceof Entry.Work work) {
                addActivity(work);
            }
        }
        return new PlanDraft(file, header(), sections, drafts, sheet.findings(), outline.skipped(), abbreviations);
    }

    private void addActivity(Entry.Work work) {
        SectionDraft section = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        ActivityId id = new ActivityId("a" + (drafts.size() + 1));
        ActivityBuilder.Built built = activities.build(id, section, work, above);
        drafts.add(built.draft());
        questions.ask(built, above);
        above = built.cells();
    }

    private void askPeriod() {
        if (!period.unclear()) {
            return;
        }
        List<String> choices =
                period.choices().stream().map(p -> p.from() + ".." + p.to()).toList();
        sheet.ask(
                Subject.HEADER,
                new Question(
                        FindingCode.PERIOD_UNCLEAR,
                        PlanColumn.HEADER,
                        HeaderPlaces.of(period.printed(), outline),
                        period.printed(),
                        choices));
    }

    private PlanHeader header() {
        return new PlanHeader(
                header.orderKind(),
                header.orderNumber(),
                header.orderDate(),
                header.department(),
                header.title(),
                period.period(),
                header.control(),
                header.coordinator());
    }

    private static List<String> phrases(Outline outline) {
        return outline.works().stream()
                .map(work -> Blanks.joinFragments(work.fragments(Role.DEADLINE)))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private static boolean isNumbered(Outline outline) {
        long numbered = outline.works().stream().filter(WorkCells::isNumbered).count();
        return numbered > 0 && numbered * 2 >= outline.works().size();
    }
}
