package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.time.LocalDate;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.messages.assignee.NoticeText;
import ru.srok.messages.html.Html;

/** What is told about people, and how notices name them. */
final class PersonNotices {

    private final Bench bench;

    PersonNotices(Bench bench) {
        this.bench = bench;
    }

    /** Whoever can be reached again is no news any more. */
    boolean isBlocked(Member member) {
        return Ownership.addressOf(member)
                .flatMap(bench.store().accounts()::find)
                .filter(account -> !account.reachable())
                .isPresent();
    }

    Screen blocked(Member member, Instant now) {
        LocalDate today = bench.store()
                .workspaces()
                .find(member.workspace())
                .map(workspace -> LocalDate.ofInstant(now, workspace.zone()))
                .orElseThrow();
        long open = bench.rows().openOf(member, today).stream()
                .filter(row -> row.assignment().lead())
                .count();
        return Screen.of(say(NoticeText.NOTICE_BLOCKED, who(member.id()), open) + phone(member));
    }

    Screen stranger(Member member) {
        return Screen.of(say(NoticeText.NOTICE_STRANGER, who(member.id())));
    }

    /** The phone on a line of its own; nothing where there is none. */
    static String phone(Member member) {
        return member.phone().isBlank() ? "" : "\n" + say(NoticeText.NOTICE_PHONE, Html.escape(member.phone()));
    }

    /** «Школа № 7, Иванова Мария Петровна». */
    String who(MemberId id) {
        return bench.rows()
                .active(id)
                .map(member -> {
                    String institution = bench.rows().institution(member);
                    String name = Html.escape(member.name());
                    return institution.isEmpty() ? name : Html.escape(institution) + ", " + name;
                })
                .orElse("–");
    }
}
