package ru.srok.bot.assignee;

import java.util.List;
import java.util.Map;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.report.Report;

/** Tells others what happened: references now, words when the message is claimed. */
final class Notices {

    private final Rows rows;

    Notices(Rows rows) {
        this.rows = rows;
    }

    /** Tells who answers for these rows: their curators, else every coordinator; never the person who talks. */
    void toAnswerers(Dialogue dialogue, List<Row> about, String key, Map<String, String> references) {
        WorkspaceId workspace = dialogue.actor().workspace().id();
        List<Member> people = rows.answerers(about, workspace).stream()
                .filter(Member::isConnected)
                .filter(one -> !one.accounts().contains(dialogue.account()))
                .toList();
        tell(dialogue, people.isEmpty() ? rows.coordinators(workspace) : people, key, references);
    }

    /** Tells who answers for a report's rows that it came, with the others of the same quarter of an hour. */
    void bundled(Dialogue dialogue, List<Row> about, Report report) {
        WorkspaceId workspace = dialogue.actor().workspace().id();
        List<Member> people = rows.answerers(about, workspace).stream()
                .filter(Member::isConnected)
                .filter(one -> !one.accounts().contains(dialogue.account()))
                .toList();
        (people.isEmpty() ? rows.coordinators(workspace) : people)
                .stream()
                        .flatMap(person -> Ownership.addressOf(person).stream())
                        .filter(address -> !address.equals(dialogue.account()))
                        .distinct()
                        .forEach(address -> dialogue.send(ReportBundle.message(address, report, dialogue.now())));
    }

    void toCoordinators(Dialogue dialogue, WorkspaceId workspace, String key, Map<String, String> references) {
        tell(dialogue, rows.coordinators(workspace), key, references);
    }

    /** Tells these people, each once for a key. */
    void tell(Dialogue dialogue, List<Member> people, String key, Map<String, String> references) {
        people.stream()
                .flatMap(person -> Ownership.addressOf(person).stream())
                .filter(address -> !address.equals(dialogue.account()))
                .distinct()
                .forEach(address -> dialogue.send(OutboxMessage.later(
                        "notice:" + key + ":" + address.value(),
                        OutboxMessage.Kind.NOTICE,
                        address,
                        references,
                        dialogue.now())));
    }
}
