package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Actor;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Invitation;
import ru.srok.domain.people.Joining;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.messages.assignee.JoinText;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.html.Html;

/** Opening a link: who the bot thinks somebody is, and their yes or no. */
final class Joins implements Conversation {

    private final Bench bench;
    private final Tasks tasks;
    private final Notices notices;
    private final Joining joining;

    Joins(Bench bench, Tasks tasks, Notices notices) {
        this.bench = bench;
        this.tasks = tasks;
        this.notices = notices;
        this.joining = new Joining(bench.store());
    }

    @Override
    public void register(Routes routes) {
        routes.start(Permission.of(Role.HEAD, Role.ASSIGNEE, Role.OBSERVER), this::start);
        routes.action(
                "join.yes",
                Permission.ANYBODY,
                List.of(ArgumentKind.TEXT),
                (dialogue, arguments) -> invitation(arguments.text(0)).ifPresent(one -> confirmed(dialogue, one)));
        routes.action(
                "join.no",
                Permission.ANYBODY,
                List.of(ArgumentKind.TEXT),
                (dialogue, arguments) -> invitation(arguments.text(0)).ifPresent(one -> denied(dialogue, one)));
    }

    private void start(Dialogue dialogue) {
        String payload = dialogue.incoming() instanceof Incoming.Started started ? started.payload() : "";
        if (payload.isBlank()) {
            tasks.show(dialogue);
        } else {
            opened(dialogue, payload);
        }
    }

    /** Answers somebody who opened the chat by a link, also by one that is no good. */
    boolean opened(Dialogue dialogue, String payload) {
        Optional<Invitation> invitation = joining.find(payload);
        if (invitation.isEmpty()) {
            dialogue.say(Screen.of(say(JoinText.JOIN_UNKNOWN)));
        } else {
            answer(dialogue, invitation.get());
        }
        return true;
    }

    private void answer(Dialogue dialogue, Invitation invitation) {
        switch (joining.standing(invitation, dialogue.account(), dialogue.now())) {
            case OPEN -> joining.invited(invitation).ifPresent(member -> ask(dialogue, invitation, member));
            case THEIRS -> join(dialogue, invitation, JoinText.JOIN_AGAIN);
            case USED -> dialogue.say(Screen.of(say(JoinText.JOIN_USED)));
            case EXPIRED -> dialogue.say(Screen.of(say(JoinText.JOIN_EXPIRED)));
            case VOID -> dialogue.say(Screen.of(say(JoinText.JOIN_VOID)));
        }
    }

    private void ask(Dialogue dialogue, Invitation invitation, Member member) {
        String workspace = bench.store()
                .workspaces()
                .find(member.workspace())
                .map(Workspace::name)
                .orElse("");
        dialogue.say(Screen.of(say(JoinText.JOIN_ASK, Html.escape(workspace), Html.escape(member.name()), post(member)))
                .row(
                        Button.of(say(JoinText.JOIN_YES), "join.yes", invitation.id()),
                        Button.of(say(JoinText.JOIN_NO), "join.no", invitation.id())));
    }

    /** «директор, Школа № 7». */
    private String post(Member member) {
        String institution = bench.rows().institution(member);
        String post = RowWords.post(member);
        return institution.isEmpty() ? post : say(JoinText.JOIN_AT, post, Html.escape(institution));
    }

    /** Only a hash is an invitation that can be opened; the store keeps others beside it. */
    private Optional<Invitation> invitation(String id) {
        return id.matches("[0-9a-f]{64}") ? bench.store().invitations().find(id) : Optional.empty();
    }

    private void confirmed(Dialogue dialogue, Invitation invitation) {
        Joining.Standing standing = joining.standing(invitation, dialogue.account(), dialogue.now());
        if (standing == Joining.Standing.OPEN || standing == Joining.Standing.THEIRS) {
            join(dialogue, invitation, JoinText.JOIN_WELCOME);
        } else {
            answer(dialogue, invitation);
        }
    }

    private void join(Dialogue dialogue, Invitation invitation, JoinText greeting) {
        Optional<Member> joined = joining.join(dialogue.account(), invitation, dialogue.now());
        if (joined.isEmpty()) {
            dialogue.say(Screen.of(say(JoinText.JOIN_VOID)));
            return;
        }
        Member member = joined.get();
        become(dialogue, member);
        dialogue.replace(Screen.of(say(greeting, RowWords.given(member)) + handed(invitation)));
        if (member.role() != Role.COORDINATOR && member.role() != Role.ADMINISTRATOR) {
            tasks.show(dialogue);
        }
    }

    private String handed(Invitation invitation) {
        return Optional.ofNullable(invitation.assignment())
                .flatMap(id -> bench.rows().find(new AssignmentId(id)))
                .map(row -> "\n" + say(JoinText.JOIN_HANDED, RowWords.named(row.activity())))
                .orElse("");
    }

    private void become(Dialogue dialogue, Member member) {
        Account account = bench.store().accounts().find(dialogue.account()).orElseThrow();
        Workspace workspace =
                bench.store().workspaces().find(member.workspace()).orElseThrow();
        dialogue.becomes(new Actor(account, member, workspace));
    }

    private void denied(Dialogue dialogue, Invitation invitation) {
        if (joining.standing(invitation, dialogue.account(), dialogue.now()) == Joining.Standing.OPEN) {
            joining.invited(invitation)
                    .ifPresent(member -> notices.toCoordinators(
                            dialogue,
                            member.workspace(),
                            "stranger:" + invitation.id(),
                            Map.of("type", "stranger", "member", member.id().value())));
        }
        dialogue.replace(Screen.of(say(JoinText.JOIN_NOT_ME)));
    }
}
