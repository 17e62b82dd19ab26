package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.time.Duration;
import java.util.List;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Invitation;
import ru.srok.domain.people.InvitationLinks;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.messages.assignee.HandoverText;
import ru.srok.messages.html.Html;

/** Whom a row can be handed to, and the links by which new ones come. */
final class Colleagues {

    private static final Duration GOOD_FOR = Duration.ofDays(30);
    private static final int PAYLOAD = 32;

    private final Bench bench;

    Colleagues(Bench bench) {
        this.bench = bench;
    }

    /** The others of the same institution, by name. */
    List<Member> of(Member me) {
        return bench.store().members().of(me.workspace()).stream()
                .filter(one -> one.active() && isColleague(me, one) && !one.id().equals(me.id()))
                .toList();
    }

    static boolean isColleague(Member me, Member other) {
        return me.institution().equals(other.institution());
    }

    /** A name that is known here already is that person, so that doing it again makes nobody new. */
    Member named(Member me, String name) {
        return of(me).stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> bench.store()
                        .members()
                        .save(Member.of(
                                new MemberId(bench.ids().next()),
                                me.workspace(),
                                name,
                                Role.ASSIGNEE,
                                me.institutionId())));
    }

    /** The link stands in a message of its own, to be forwarded as it is. */
    void link(Dialogue dialogue, Assignment row, Member colleague) {
        StringBuilder random = new StringBuilder();
        while (random.length() < PAYLOAD) {
            random.append(bench.ids().next());
        }
        String payload = random.substring(0, PAYLOAD);
        bench.store()
                .invitations()
                .save(new Invitation(
                        InvitationLinks.hash(payload),
                        colleague.workspace(),
                        colleague.id(),
                        row.id().value(),
                        dialogue.now().plus(GOOD_FOR),
                        null,
                        0));
        String address = InvitationLinks.address(bench.botName().get(), payload);
        dialogue.say(Screen.of(say(HandoverText.HAND_LINK, Html.escape(colleague.name()), address)));
    }
}
