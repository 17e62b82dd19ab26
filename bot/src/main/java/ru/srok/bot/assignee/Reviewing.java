package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ru.srok.bot.conversation.Actor;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Gate;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.report.Revising;
import ru.srok.messages.assignee.NoticeText;

/** Accepting and returning reports, where a workspace reviews them. */
final class Reviewing implements Conversation {

    private static final String REASON = "review.reason";
    private static final String REPORT = "report";

    private final Bench bench;
    private final Gate gate;
    private final Notices notices;

    Reviewing(Bench bench, Gate gate, Notices notices) {
        this.bench = bench;
        this.gate = gate;
        this.notices = notices;
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> report = List.of(ArgumentKind.DECIDED_REPORT);
        routes.action("review.accept", Permission.MEMBERS, report, this::accept);
        routes.action("review.return", Permission.MEMBERS, report, this::ask);
        routes.action(
                "review.plain",
                Permission.MEMBERS,
                report,
                (dialogue, arguments) -> foreign(dialogue, arguments).ifPresent(one -> giveBack(dialogue, one, "")));
        routes.awaiting(REASON, Permission.MEMBERS, this::reason);
    }

    static Screen buttons(Screen screen, Report report) {
        String id = report.id().value();
        return screen.row(
                Button.of(say(NoticeText.NOTICE_ACCEPT), "review.accept", id),
                Button.of(say(NoticeText.NOTICE_RETURN), "review.return", id));
    }

    /** Whether a report is the actor's own, in which case somebody else reviews it. */
    private static boolean isOwn(Actor actor, Report report) {
        return report.by().equals(actor.member().id())
                || Objects.equals(report.onBehalfOf(), actor.member().id());
    }

    /** The report, unless it is their own. */
    private static Optional<Report> foreign(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        if (isOwn(dialogue.actor(), report)) {
            dialogue.alert(say(NoticeText.NOTICE_OWN));
            return Optional.empty();
        }
        return Optional.of(report);
    }

    private void accept(Dialogue dialogue, Arguments arguments) {
        foreign(dialogue, arguments).ifPresent(report -> {
            List<Row> done = decide(dialogue, report, Move.ACCEPT, "");
            answer(dialogue, done, NoticeText.NOTICE_ACCEPTED);
        });
    }

    private void ask(Dialogue dialogue, Arguments arguments) {
        foreign(dialogue, arguments).ifPresent(report -> {
            String id = report.id().value();
            dialogue.await(REASON, Map.of(REPORT, id));
            dialogue.say(Screen.of(say(NoticeText.NOTICE_RETURN_ASK))
                    .row(Button.of(say(NoticeText.NOTICE_RETURN_PLAIN), "review.plain", id)));
        });
    }

    private boolean reason(Dialogue dialogue, Incoming.Words words) {
        String id = dialogue.state().data().getOrDefault(REPORT, "");
        Optional<Report> report = Optional.of(id)
                .filter(value -> !value.isBlank())
                .flatMap(value -> bench.store().reports().find(new ReportId(value)))
                .filter(one -> gate.decides(dialogue.actor(), one) && !isOwn(dialogue.actor(), one))
                .filter(one -> !words.text().isBlank() && words.files().isEmpty());
        report.ifPresent(one -> giveBack(dialogue, one, words.text()));
        return report.isPresent();
    }

    private void giveBack(Dialogue dialogue, Report report, String why) {
        dialogue.rest();
        List<Row> done = decide(dialogue, report, Move.RETURN, why);
        answer(dialogue, done, NoticeText.NOTICE_RETURNED);
        done.forEach(row -> bench.rows()
                .personFor(row.assignment())
                .ifPresent(person -> notices.tell(
                        dialogue,
                        List.of(person),
                        "returned:" + report.id().value() + ":" + row.id().value(),
                        Map.of(
                                "type",
                                "returned",
                                "row",
                                row.id().value(),
                                "rows",
                                row.id().value()))));
    }

    private List<Row> decide(Dialogue dialogue, Report report, Move decision, String words) {
        Revising.Review review = new Revising.Review(dialogue.actor().member().id(), dialogue.now(), dialogue.today());
        return bench.rows().of(report.assignments()).stream()
                .filter(row -> gate.decides(dialogue.actor(), row.assignment()))
                .filter(row -> row.assignment()
                        .lastReport()
                        .filter(report.id()::equals)
                        .isPresent())
                .filter(row -> bench.revising().review(row.assignment(), decision, review, words))
                .toList();
    }

    private static void answer(Dialogue dialogue, List<Row> done, NoticeText pattern) {
        if (done.isEmpty()) {
            dialogue.toast(say(NoticeText.NOTICE_NOTHING));
        } else {
            dialogue.say(Screen.of(say(pattern, ReportWords.rows(done))));
        }
    }
}
