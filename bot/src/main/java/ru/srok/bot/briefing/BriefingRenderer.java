package ru.srok.bot.briefing;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.Briefings;
import ru.srok.domain.briefing.FridayPage;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.briefing.BriefingText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.PersonWords;

/** Brings the page to the coordinator on its day, and to the head once she tapped. */
public final class BriefingRenderer implements Renderer {

    static final String CHIEF = "chief";
    static final String FILE = "file";
    static final String AUTHOR = "author";

    private final Repositories store;
    private final FridayPage friday;
    private final PageScreen screens;

    /** Reads from this store. */
    public BriefingRenderer(Repositories store, Briefings briefings, FridayPage friday) {
        this.store = store;
        this.friday = friday;
        this.screens = new PageScreen(new PageDesk(store, briefings));
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.BRIEFING;
    }

    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        Optional<Screen> screen = message.references().containsKey(CHIEF)
                ? forChief(message, now)
                : friday.recipient(message, now)
                        .flatMap(member -> workspace(member).map(home -> screens.of(home, member, now)));
        return screen.map(words -> new Rendered(words, message.references()));
    }

    private Optional<Screen> forChief(OutboxMessage message, Instant now) {
        return chief(message)
                .filter(member -> member.accounts().contains(message.recipient()))
                .flatMap(this::workspace)
                .map(home -> {
                    LocalDate today = LocalDate.ofInstant(now, home.zone());
                    String author = member(message.references().get(AUTHOR))
                            .map(Member::name)
                            .orElse("");
                    return Screen.of(say(
                                    BriefingText.CHIEF_CAPTION,
                                    DateWords.near(LocalDate.ofInstant(message.created(), home.zone()), today),
                                    Html.escape(PersonWords.brief(author))))
                            .with(file(message));
                });
    }

    private static FileId file(OutboxMessage message) {
        return new FileId(message.references().getOrDefault(FILE, "none"));
    }

    /** Notes that the head has it. */
    @Override
    public void sent(OutboxMessage message, Instant now) {
        chief(message)
                .ifPresent(member -> workspace(member).ifPresent(home -> {
                    BriefingDraft week =
                            BriefingDraft.of(home.id(), LocalDate.ofInstant(message.created(), home.zone()));
                    store.briefingDrafts()
                            .find(week.id())
                            .ifPresent(draft -> store.briefingDrafts().save(draft.sent(member.id(), now)));
                }));
    }

    private Optional<Member> chief(OutboxMessage message) {
        return member(message.references().get(CHIEF));
    }

    private Optional<Member> member(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(known -> store.members().find(new MemberId(known)))
                .filter(Member::active);
    }

    private Optional<Workspace> workspace(Member member) {
        return store.workspaces().find(member.workspace());
    }
}
