package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.Drafting;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.ReplyText;

/** Messages that people change after they sent them. */
final class Edits implements Conversation {

    private final Bench bench;

    Edits(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void register(Routes routes) {
        routes.edited(Permission.MEMBERS, this::edited);
    }

    /** Words follow the edit of the message they came in, until the report was reviewed. */
    private void edited(Dialogue dialogue) {
        if (dialogue.incoming() instanceof Incoming.Edited edit) {
            bench.drafting()
                    .holding(dialogue.actor().member(), edit.messageId())
                    .ifPresent(report -> edited(dialogue, report, edit));
        }
    }

    private void edited(Dialogue dialogue, Report report, Incoming.Edited edit) {
        Report changed = Drafting.edited(report, edit.messageId(), edit.text().strip(), dialogue.now());
        if (report.status() == ReportStatus.DRAFT) {
            bench.reporting().keep(changed);
            dialogue.say(Screen.of(say(ReplyText.REPLY_EDITED_DRAFT)));
        } else if (bench.revising().isOpen(report)) {
            bench.revising().rewrite(changed, edit.key(), dialogue.now());
            dialogue.say(Screen.of(
                    say(ReplyText.REPLY_EDITED, ReportWords.rows(bench.rows().of(report.assignments())))));
        } else {
            dialogue.say(Screen.of(say(ReplyText.REPLY_EDITED_LATE)));
        }
    }
}
