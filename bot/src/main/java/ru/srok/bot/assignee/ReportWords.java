package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.report.Report;
import ru.srok.messages.assignee.ReportText;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.html.Html;

/** What is in a report, in words. */
final class ReportWords {

    private static final int MANY = 8;

    private ReportWords() {}

    /** «Опросили 84 ученика.» Фото: 2; empty for an empty report. */
    static String content(Report report, int most) {
        List<String> pieces = new ArrayList<>();
        if (!report.text().isBlank()) {
            pieces.add(say(ReportText.REPORT_WORDS, Html.escape(Html.shorten(report.text(), most))));
        }
        int photos = (int) report.attachments().stream()
                .filter(one -> one.kind().equals("photo"))
                .count();
        int files = report.attachments().size() - photos;
        if (photos > 0) {
            pieces.add(say(ReportText.REPORT_PHOTOS, photos));
        }
        if (files > 0) {
            pieces.add(say(ReportText.REPORT_FILES, files));
        }
        return String.join(" ", pieces);
    }

    /** The rows of a report in one line; after eight of them «…». */
    static String rows(List<Row> rows) {
        List<String> names = rows.stream()
                .limit(MANY)
                .map(row -> RowWords.named(row.activity()))
                .toList();
        return String.join("; ", names) + (rows.size() > MANY ? "; …" : "");
    }

    /** The rows of a report as they stand, in one line. */
    static String rows(Bench bench, Report report) {
        return rows(bench.rows().of(report.assignments()));
    }

    /** The rows of a report, a line each; after eight of them «…». */
    static String lines(List<Row> rows) {
        List<String> names = rows.stream()
                .limit(MANY)
                .map(row -> RowWords.named(row.activity()))
                .toList();
        return String.join("\n", names) + (rows.size() > MANY ? "\n…" : "");
    }
}
