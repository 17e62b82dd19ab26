package ru.srok.planimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.ImportFinding;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.Responsible;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.domain.plan.SubActivityDraft;

/** An imported plan in the form in which the hand readings are written. */
record ReadPlan(PlanDraft draft) {

    /** A row as «section|number|subindex|kind|due» and the number of its responsibles. */
    record Row(String key, int responsibles) {}

    List<String> sections() {
        return IntStream.range(0, draft.sections().size())
                .mapToObj(i -> draft.sections().get(i).number().orElse("-" + (i + 1)))
                .toList();
    }

    List<Row> rows() {
        return draft.activities().stream().flatMap(this::rowsOf).toList();
    }

    /** Findings as «number subindex code». */
    List<String> findings() {
        return draft.findings().stream()
                .map(finding -> place(finding) + " " + finding.code().code())
                .toList();
    }

    /** What must not depend on the format: numbers, deadlines, dates, responsibles and results. */
    List<String> essence() {
        return draft.activities().stream().flatMap(ReadPlan::essenceOf).toList();
    }

    private Stream<Row> rowsOf(ActivityDraft activity) {
        boolean whole = activity.subActivities().isEmpty();
        String section = activity.heading().map(this::key).orElse("");
        String start = section + "|" + activity.number() + "|";
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                start + "|" + dates(whole ? activity.deadline() : null),
                activity.responsibles().size()));
        activity.subActivities()
                .forEach(sub -> rows.add(new Row(
                        start + sub.index() + "|" + dates(sub.deadline()),
                        sub.responsibles().size())));
        return rows.stream();
    }

    private String place(ImportFinding finding) {
        if (finding.activity().isPresent()) {
            return finding.number() + " " + (finding.subIndex() == 0 ? "" : finding.subIndex());
        }
        return heading(finding.sectionKey()) + " ";
    }

    private String heading(String sectionKey) {
        return draft.sections().stream()
                .filter(section -> !sectionKey.isEmpty() && section.key().equals(sectionKey))
                .findFirst()
                .map(section -> "§" + key(section))
                .orElse(sectionKey);
    }

    private String key(SectionDraft section) {
        return section.number().orElse("-" + (draft.sections().indexOf(section) + 1));
    }

    private static String dates(@Nullable DeadlineReading deadline) {
        if (deadline == null) {
            return "|";
        }
        return deadline.kind().code() + "|"
                + deadline.due().stream().map(Objects::toString).collect(Collectors.joining("; "));
    }

    private static Stream<String> essenceOf(ActivityDraft activity) {
        String row = activity.number() + "|" + unspaced(activity.deadline().phrase()) + "|" + dates(activity.deadline())
                + "|" + names(activity.responsibles()) + "|" + unspaced(activity.result());
        return Stream.concat(Stream.of(row), activity.subActivities().stream().map(sub -> essenceOf(activity, sub)));
    }

    private static String essenceOf(ActivityDraft activity, SubActivityDraft sub) {
        DeadlineReading deadline = sub.deadline();
        return activity.number() + "|" + sub.index() + "|" + (deadline == null ? "" : unspaced(deadline.phrase())) + "|"
                + dates(deadline) + "|" + names(sub.responsibles());
    }

    private static String names(List<Responsible> responsibles) {
        return unspaced(responsibles.stream().map(Responsible::name).collect(Collectors.joining(";")));
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }
}
