package ru.srok.bot.plan;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.console.TextWrap;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.ImportFinding;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.messages.plan.PlaceWords;
import ru.srok.messages.plan.PlanText;

/** Names rows so that each name means one row: by number where it does not repeat, else with section or place. */
final class RowReferences {

    private static final int MOST_TITLE = 40;

    private record Numbered(String section, String number) {}

    private final Map<ActivityId, ActivityDraft> rows = new HashMap<>();
    private final Map<String, Integer> inPlan = new HashMap<>();
    private final Map<Numbered, Integer> inSection = new HashMap<>();

    RowReferences(List<ActivityDraft> activities) {
        for (ActivityDraft activity : activities) {
            rows.put(activity.id(), activity);
            inPlan.merge(activity.number(), 1, Integer::sum);
            inSection.merge(numbered(activity), 1, Integer::sum);
        }
    }

    /** The rows or parts of the document that findings are about; items that follow each other as «1.1.5 п. 7–10». */
    String of(List<ImportFinding> findings) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= findings.size(); to++) {
            if (to == findings.size() || !isNextItem(findings.get(to - 1), findings.get(to))) {
                names.add(ofRun(findings.subList(from, to)));
                from = to;
            }
        }
        return String.join(", ", names);
    }

    private static boolean isNextItem(ImportFinding one, ImportFinding next) {
        return one.subIndex() > 0
                && next.subIndex() == one.subIndex() + 1
                && one.activity().equals(next.activity());
    }

    private String ofRun(List<ImportFinding> run) {
        ImportFinding first = run.get(0);
        ActivityDraft activity = rowOf(first);
        if (run.size() == 1 || activity == null) {
            return of(first);
        }
        int last = run.get(run.size() - 1).subIndex();
        return say(PlanText.REFERENCE_ITEMS, of(activity), first.subIndex(), last);
    }

    private String of(ImportFinding finding) {
        ActivityDraft activity = rowOf(finding);
        if (activity == null) {
            return finding.sectionKey().isEmpty()
                    ? PlaceWords.place(finding.place(), finding.column())
                    : say(PlanText.REFERENCE_SECTION, finding.sectionKey());
        }
        String row = of(activity);
        return finding.subIndex() == 0 ? row : say(PlanText.REFERENCE_ITEM, row, finding.subIndex());
    }

    /** Whether a finding is about a row, and not about the document or a heading. */
    boolean isAboutRow(ImportFinding finding) {
        return rowOf(finding) != null;
    }

    private @Nullable ActivityDraft rowOf(ImportFinding finding) {
        return finding.activity().map(rows::get).orElse(null);
    }

    private String of(ActivityDraft activity) {
        String number = activity.number();
        if (number.isEmpty()) {
            String title = TextWrap.cut(activity.title(), MOST_TITLE);
            return say(PlanText.REFERENCE_UNNUMBERED, title, PlaceWords.place(activity.place()));
        }
        if (inPlan.getOrDefault(number, 0) == 1) {
            return number;
        }
        String section = activity.heading().flatMap(SectionDraft::number).orElse("");
        if (!section.isEmpty() && inSection.getOrDefault(numbered(activity), 0) == 1) {
            return say(PlanText.REFERENCE_IN_SECTION, number, section);
        }
        return say(PlanText.REFERENCE_AT, number, PlaceWords.place(activity.place()));
    }

    private static Numbered numbered(ActivityDraft activity) {
        return new Numbered(activity.heading().map(SectionDraft::key).orElse(""), activity.number());
    }
}
