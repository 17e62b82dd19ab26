package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.Optional;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.reply.ReplyCommand;
import ru.srok.domain.reply.ReplyReader;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.ReplyText;

/** Places that a plain word opens. */
final class Places {

    private static final ReplyReader READER = new ReplyReader();

    private final Bench bench;
    private final Drafts drafts;
    private final Tasks tasks;
    private final Writing writing;
    private final Helping helping;

    Places(Bench bench, Drafts drafts, Tasks tasks, Writing writing) {
        this.bench = bench;
        this.drafts = drafts;
        this.tasks = tasks;
        this.writing = writing;
        this.helping = new Helping(bench, tasks);
    }

    /** Whether words open a place, so that they are no name and no reason. */
    static boolean isCommand(Incoming.Words words) {
        return words.files().isEmpty() && READER.read(words.text()).command() != null;
    }

    void open(Dialogue dialogue, ReplyCommand command) {
        switch (command) {
            case MENU, STATUS, TASKS, BACK -> tasks.show(dialogue);
            case HELP -> helping.help(dialogue);
            case REPORT -> writing.begin(dialogue);
            case CANCEL -> cancel(dialogue);
        }
    }

    private void cancel(Dialogue dialogue) {
        Optional<Report> draft = drafts.awaited(dialogue).filter(one -> one.status() == ReportStatus.DRAFT);
        draft.ifPresent(one -> bench.reporting().discard(one, dialogue.now()));
        dialogue.rest();
        if (draft.isPresent()) {
            dialogue.say(Screen.of(say(ReplyText.REPLY_CANCELLED)));
        } else {
            tasks.show(dialogue);
        }
    }
}
