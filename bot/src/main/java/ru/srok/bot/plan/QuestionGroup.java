package ru.srok.bot.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ru.srok.bot.console.OneLine;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.ImportFinding;

/** Findings that one answer settles: the same question about the same words. */
final class QuestionGroup {

    private record Key(FindingCode code, String words) {}

    private final FindingCode code;
    private final String printed;
    private final List<ImportFinding> findings = new ArrayList<>();

    private QuestionGroup(ImportFinding first) {
        code = first.code();
        printed = OneLine.of(first.printed());
    }

    /** Groups in order of their first finding; capitals and a full stop at the end make no difference. */
    static Collection<QuestionGroup> of(List<ImportFinding> findings) {
        Map<Key, QuestionGroup> groups = new LinkedHashMap<>();
        for (ImportFinding finding : findings) {
            groups.computeIfAbsent(key(finding), key -> new QuestionGroup(finding))
                    .findings
                    .add(finding);
        }
        return groups.values();
    }

    FindingCode code() {
        return code;
    }

    /** The words in question on one line; empty where nothing is printed. */
    String printed() {
        return printed;
    }

    List<ImportFinding> findings() {
        return List.copyOf(findings);
    }

    int size() {
        return findings.size();
    }

    /** Possible answers, each once. */
    Set<String> choices() {
        Set<String> choices = new LinkedHashSet<>();
        findings.forEach(finding -> finding.choices().stream().map(OneLine::of).forEach(choices::add));
        return choices;
    }

    private static Key key(ImportFinding finding) {
        String words = OneLine.of(finding.printed()).toLowerCase(Locale.ROOT);
        return new Key(finding.code(), words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }
}
