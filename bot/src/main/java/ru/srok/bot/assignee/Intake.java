package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.SentFile;
import ru.srok.domain.report.Attachment;
import ru.srok.domain.report.Drafting;
import ru.srok.domain.report.Report;
import ru.srok.messages.assignee.ReplyText;
import ru.srok.messages.html.Html;

/** Words and files as they come in: what of them a report can hold. */
final class Intake {

    private static final int NAME = 60;

    private Intake() {}

    /** The report with these words and files. */
    static Report into(Report report, Incoming.Words words, Instant now) {
        return Drafting.adding(report, texts(words), files(words), now);
    }

    /** Whether anything of them can be held. */
    static boolean hasContent(Incoming.Words words) {
        return !texts(words).isEmpty() || !files(words).isEmpty();
    }

    private static List<Report.TextPart> texts(Incoming.Words words) {
        return words.parts().stream()
                .filter(part -> !part.text().isBlank())
                .map(part -> new Report.TextPart(part.messageId(), part.text().strip()))
                .toList();
    }

    private static List<Attachment> files(Incoming.Words words) {
        List<Attachment> files = new ArrayList<>();
        for (MessagePart part : words.parts()) {
            part.sentFile()
                    .ifPresent(sent -> sent.file()
                            .filter(any -> sent.trouble().isEmpty())
                            .ifPresent(id -> files.add(
                                    new Attachment(id, sent.name(), sent.kind(), sent.size(), part.messageId()))));
        }
        return files;
    }

    /** What to do about each file that could not be had, a line each. */
    static List<String> troubles(Incoming.Words words) {
        return words.files().stream()
                .flatMap(sent -> sent.trouble().map(trouble -> say(text(trouble), name(sent))).stream())
                .distinct()
                .toList();
    }

    private static String name(SentFile sent) {
        return Html.escape(Html.shorten(sent.name(), NAME));
    }

    private static ReplyText text(SentFile.Problem problem) {
        return switch (problem) {
            case TOO_LARGE -> ReplyText.REPLY_TOO_LARGE;
            case FORBIDDEN -> ReplyText.REPLY_FORBIDDEN;
            case NOT_RECEIVED -> ReplyText.REPLY_NOT_RECEIVED;
        };
    }
}
