package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.ImportFinding;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.domain.plan.SourcePlace;

/** Collects findings in document order. */
final class FindingSheet {

    private final List<ImportFinding> findings = new ArrayList<>();

    /** What a finding is about: the header, a heading, a row or one item of a row's list. */
    record Subject(@Nullable ActivityId activity, int subIndex, String sectionKey, String number) {

        static final Subject HEADER = new Subject(null, 0, "", "");

        static Subject of(SectionDraft section) {
            return new Subject(null, 0, section.key(), section.number().orElse(""));
        }

        static Subject of(ActivityId activity, @Nullable SectionDraft section, String number) {
            return new Subject(activity, 0, section == null ? "" : section.key(), number);
        }

        Subject withSubIndex(int index) {
            return new Subject(activity, index, sectionKey, number);
        }
    }

    /** What is asked. */
    record Question(FindingCode code, PlanColumn column, SourcePlace place, String printed, List<String> choices) {

        Question(FindingCode code, PlanColumn column, SourcePlace place, String printed) {
            this(code, column, place, printed, List.of());
        }
    }

    void ask(Subject subject, Question question) {
        findings.add(new ImportFinding(
                question.code(),
                question.column(),
                question.place(),
                subject.activity(),
                subject.subIndex(),
                subject.sectionKey(),
                subject.number(),
                question.printed(),
                question.choices()));
    }

    List<ImportFinding> findings() {
        return List.copyOf(findings);
    }
}
