package ru.srok.bot.briefing;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.Chiefs;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;
import ru.srok.messages.briefing.BriefingText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.PersonWords;

/** The page as a file with the buttons that send it on. */
final class PageScreen {

    private static final int LABEL = 38;
    private static final int NAME = 150;
    private static final int CHIEFS = 4;

    private final PageDesk desk;
    private final Chiefs chiefs;

    PageScreen(PageDesk desk) {
        this.desk = desk;
        this.chiefs = new Chiefs(desk.store());
    }

    /** The page for somebody who prepares it. */
    Screen of(Workspace workspace, Member author, Instant now) {
        if (!desk.briefings().hasSomething(workspace)) {
            return Screen.of(say(BriefingText.NOTHING));
        }
        Page page = desk.page(workspace, now);
        FileId file = desk.print(page, author);
        List<Member> reachable = chiefs.reachable(workspace, author.id());
        Screen screen = Screen.of(caption(page, reachable)).with(file);
        for (Member chief : reachable.stream().limit(CHIEFS).toList()) {
            screen = screen.row(send(page.draft(), chief, file));
        }
        return screen.row(
                Button.of(say(BriefingText.EDIT), BriefingConversation.EDIT),
                Button.of(say(BriefingText.REFRESH), BriefingConversation.OPEN));
    }

    private static Button send(BriefingDraft draft, Member chief, FileId file) {
        boolean again = draft.recipient().filter(chief.id()::equals).isPresent();
        String label = say(again ? BriefingText.SEND_AGAIN : BriefingText.SEND, PersonWords.brief(chief.name()));
        return Button.of(
                Html.shorten(label, LABEL),
                again ? BriefingConversation.SEND_AGAIN : BriefingConversation.SEND,
                chief.id().value(),
                file.value());
    }

    private String caption(Page page, List<Member> reachable) {
        List<String> lines = new ArrayList<>();
        lines.add(say(
                BriefingText.CAPTION,
                DateWords.near(page.briefing().day(), page.briefing().day())));
        sent(page, lines);
        if (reachable.isEmpty()) {
            String names = String.join(", ", chiefs.controls(page.workspace()));
            lines.add(
                    names.isEmpty()
                            ? say(BriefingText.CAPTION_NOBODY_UNKNOWN)
                            : say(BriefingText.CAPTION_NOBODY, Html.escape(Html.shorten(names, NAME))));
        }
        return String.join("\n", lines);
    }

    private void sent(Page page, List<String> lines) {
        page.draft().sent().ifPresent(at -> {
            ZonedDateTime there = at.atZone(page.workspace().zone());
            LocalDate today = page.briefing().day();
            lines.add(say(
                    BriefingText.CAPTION_SENT,
                    name(page.draft()),
                    DateWords.near(there.toLocalDate(), today),
                    DateWords.hour(there.toLocalTime())));
        });
    }

    private String name(BriefingDraft draft) {
        return draft.recipient()
                .flatMap(desk.store().members()::find)
                .map(Member::name)
                .map(name -> Html.escape(PersonWords.brief(name)))
                .orElse("");
    }
}
