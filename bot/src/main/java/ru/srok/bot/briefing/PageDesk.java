package ru.srok.bot.briefing;

import static ru.srok.messages.Messages.say;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.Briefings;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.briefing.BriefingText;
import ru.srok.messages.date.DateWords;
import ru.srok.printing.PageBlock;
import ru.srok.printing.PageContent;
import ru.srok.printing.PagePrinter;

/** Opens the page of a week, keeps what was changed in it, and prints it. */
final class PageDesk {

    private static final String PDF = "application/pdf";

    private final Repositories store;
    private final Briefings briefings;
    private final PagePrinter printer = new PagePrinter();

    PageDesk(Repositories store, Briefings briefings) {
        this.store = store;
        this.briefings = briefings;
    }

    Repositories store() {
        return store;
    }

    Briefings briefings() {
        return briefings;
    }

    /** The page of this week as things stand. */
    Page page(Workspace workspace, Instant now) {
        return new Page(workspace, briefings.of(workspace, now), draft(workspace, now));
    }

    BriefingDraft draft(Workspace workspace, Instant now) {
        BriefingDraft fresh = BriefingDraft.of(workspace.id(), LocalDate.ofInstant(now, workspace.zone()));
        return store.briefingDrafts().find(fresh.id()).orElse(fresh);
    }

    /** The page with what was changed in it saved. */
    Page save(Page page, BriefingDraft changed) {
        return new Page(
                page.workspace(), page.briefing(), store.briefingDrafts().save(changed));
    }

    /** Prints the page and notes that it was seen so; the same page is the same file. */
    FileId print(Page page, Member author) {
        PageContent content = new PageLayout(page).content(author.name());
        FileId file = new FileId("page" + hash(page.draft().id(), content));
        if (store.files().find(file).isEmpty()) {
            keep(file, content, page);
        }
        if (page.draft().seen().filter(file::equals).isEmpty()) {
            store.briefingDrafts().save(page.draft().seenAs(file));
        }
        return file;
    }

    private void keep(FileId file, PageContent content, Page page) {
        String name =
                say(BriefingText.FILE_NAME, DateWords.brief(page.briefing().day()));
        try {
            store.files().store(file, name, PDF, new ByteArrayInputStream(printer.print(content)));
        } catch (IOException e) {
            throw new UncheckedIOException("A page cannot be stored", e);
        }
    }

    private static String hash(String draft, PageContent content) {
        StringBuilder all = new StringBuilder(draft)
                .append(List.of(content.over(), content.title(), content.byline(), content.footer()));
        for (PageBlock block : content.blocks()) {
            all.append(block.kind())
                    .append(block.heading())
                    .append(block.head())
                    .append(block.rows());
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
