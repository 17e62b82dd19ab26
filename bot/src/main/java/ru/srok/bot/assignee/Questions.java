package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.ReplyText;
import ru.srok.messages.assignee.ReportText;
import ru.srok.messages.assignee.RowWords;

/** Questions go to people: the bot has no answers, but it never swallows one. */
final class Questions implements Conversation {

    private final Bench bench;
    private final Notices notices;

    Questions(Bench bench, Notices notices) {
        this.bench = bench;
        this.notices = notices;
    }

    /** Whether words ask something. */
    static boolean isQuestion(String text) {
        return text.contains("?");
    }

    @Override
    public void register(Routes routes) {
        routes.action("question.send", Permission.MEMBERS, List.of(ArgumentKind.REPORT), this::forward);
    }

    /** The words leave the draft: they were no report. They stay in the store for the notice to show. */
    private void forward(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        if (!Allowed.isOwn(dialogue, draft) || draft.status() == ReportStatus.SENT) {
            dialogue.alert(say(ReportText.REPORT_GONE));
            return;
        }
        List<Row> about = bench.rows().of(draft.assignments());
        if (draft.status() == ReportStatus.DRAFT) {
            bench.reporting().discard(draft, dialogue.now());
        }
        String id = draft.id().value();
        notices.toAnswerers(dialogue, about, "question:" + id, Map.of("type", "question", "report", id));
        dialogue.rest();
        dialogue.replace(Screen.of(said(dialogue, about)));
    }

    private String said(Dialogue dialogue, List<Row> about) {
        List<Member> people =
                bench.rows().answerers(about, dialogue.actor().workspace().id());
        return people.stream().noneMatch(Member::isConnected)
                ? say(ReplyText.REPLY_ASKED_NOBODY)
                : say(
                        ReplyText.REPLY_ASKED,
                        people.stream().limit(2).map(RowWords::person).collect(Collectors.joining("; ")));
    }
}
