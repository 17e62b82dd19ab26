package ru.srok.bot.export;

import static ru.srok.messages.Messages.say;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.Summaries;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.export.ExportText;
import ru.srok.messages.html.Html;
import ru.srok.messages.summary.StandingWords;
import ru.srok.messages.summary.SummaryText;
import ru.srok.printing.Sheet;
import ru.srok.printing.WorkbookPrinter;

/** Where a plan stands, as a workbook for Excel. */
public final class ExportConversation implements Conversation {

    /** The action that brings the workbook of a plan. */
    public static final String STATUS = "export.status";

    private static final Permission READERS = Permission.of(Role.COORDINATOR, Role.ADMINISTRATOR, Role.OBSERVER);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int TITLE = 60;

    private final Repositories store;
    private final IdSource ids;

    /** Reads from this store. */
    public ExportConversation(Repositories store, IdSource ids) {
        this.store = store;
        this.ids = ids;
    }

    @Override
    public void register(Routes routes) {
        routes.action(
                STATUS, READERS, List.of(ArgumentKind.PLAN), (dialogue, arguments) -> send(dialogue, arguments.plan()));
    }

    private void send(Dialogue dialogue, Plan plan) {
        FileId file = new FileId(ids.next());
        byte[] workbook = new WorkbookPrinter().print(sheets(dialogue.actor().workspace(), plan, dialogue.today()));
        try {
            store.files().store(file, name(plan, dialogue.today()), XLSX, new ByteArrayInputStream(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook cannot be stored", e);
        }
        dialogue.say(Screen.of(say(ExportText.CAPTION, DateWords.near(dialogue.today(), dialogue.today())))
                .with(file));
    }

    private List<Sheet> sheets(Workspace workspace, Plan plan, LocalDate today) {
        PlanSummary summary = new Summaries(store).of(workspace, plan, today);
        StandingWords words = new StandingWords(today, WorkingCalendars.of(workspace));
        return List.of(
                new PlanRows(store, summary, workspace.zone(), today).sheet(),
                new SchoolRows(store, summary, words).sheet());
    }

    private static String name(Plan plan, LocalDate today) {
        String title = plan.header().title().isBlank()
                ? say(SummaryText.PLAN_NO_TITLE)
                : plan.header().title();
        String plain = Html.shorten(title, TITLE).replaceAll("[^\\p{L}\\p{N} .–-]", "");
        return say(ExportText.FILE_NAME, plain, DateWords.brief(today));
    }
}
