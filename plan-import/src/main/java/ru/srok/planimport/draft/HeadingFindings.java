package ru.srok.planimport.draft;

import java.util.List;
import java.util.Optional;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.planimport.draft.FindingSheet.Question;
import ru.srok.planimport.draft.FindingSheet.Subject;

/** Asks what a heading leaves open. */
final class HeadingFindings {

    private final FindingSheet sheet;
    private final SectionBuilder sections;

    HeadingFindings(FindingSheet sheet, SectionBuilder sections) {
        this.sheet = sheet;
        this.sections = sections;
    }

    void ask(Entry.Heading heading, SectionDraft section) {
        Subject subject = Subject.of(section);
        Optional<String> misread = sections.misreadNumber(heading);
        if (misread.isPresent()) {
            String printed = section.number().orElse("");
            List<String> choices = List.of(misread.get());
            sheet.ask(
                    subject,
                    new Question(FindingCode.TEXT_DAMAGED, PlanColumn.NUMBER, section.place(), printed, choices));
        } else if (isDamaged(heading, section)) {
            sheet.ask(
                    subject,
                    new Question(FindingCode.TEXT_DAMAGED, PlanColumn.TITLE, section.place(), section.title()));
        }
        if (heading.form() == Entry.Form.SLIPPED) {
            sheet.ask(subject, slipped(heading.rows().get(0), section.title()));
        }
    }

    private static boolean isDamaged(Entry.Heading heading, SectionDraft section) {
        return heading.form() == Entry.Form.TORN
                || DamagedText.firstIn(section.title()).isPresent();
    }

    private static Question slipped(PlanRow row, String title) {
        return new Question(
                FindingCode.CELL_SHIFTED,
                PlanColumn.RESPONSIBLE,
                row.placeOf(Role.RESPONSIBLE),
                row.text(Role.RESPONSIBLE),
                List.of(title));
    }
}
