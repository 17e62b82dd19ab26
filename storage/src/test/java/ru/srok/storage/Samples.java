package ru.srok.storage;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import ru.srok.domain.assignment.*;
import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.BriefingEdit;
import ru.srok.domain.briefing.BriefingPart;
import ru.srok.domain.calendar.SchoolQuarters;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.chat.*;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.file.FileId;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.people.*;
import ru.srok.domain.plan.*;
import ru.srok.domain.report.*;
import ru.srok.domain.time.TickMark;

/** One document of each kind with everything in it. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-03-02T06:00:00.123Z");
    static final WorkspaceId WORKSPACE = new WorkspaceId("ws1");
    static final PlanId PLAN = new PlanId("plan1");
    static final MemberId MEMBER = new MemberId("m1");
    static final AccountId ACCOUNT = AccountId.of("tg", "1", "2");
    static final AssigneeId SCHOOL = AssigneeId.of(new InstitutionId("s7"));

    private Samples() {}

    static Workspace workspace(String id) {
        WorkspaceSettings settings = new WorkspaceSettings(
                LocalTime.of(8, 30),
                DayOfWeek.TUESDAY,
                LocalTime.of(9, 0),
                3,
                List.of(LocalDate.of(2026, 3, 9)),
                List.of(),
                true,
                new Quiet(
                        LocalTime.of(19, 0),
                        LocalTime.of(8, 30),
                        List.of(LocalDate.of(2026, 6, 11)),
                        new YearSpan(MonthDay.of(7, 1), MonthDay.of(7, 31))),
                "14",
                SchoolQuarters.SUGGESTED);
        return new Workspace(
                new WorkspaceId(id), "Управление образования", ZoneId.of("Asia/Yakutsk"), settings, NOW, 0);
    }

    static Institution institution(String id) {
        return new Institution(new InstitutionId(id), WORKSPACE, "Школа № 7", true, 0);
    }

    static Member member(String id) {
        return new Member(
                new MemberId(id),
                WORKSPACE,
                "Смирнова Анна Ивановна",
                Role.HEAD,
                new InstitutionId("s7"),
                "директор",
                "+7 900 000-00-00",
                List.of(ACCOUNT),
                true,
                0);
    }

    static Substitution substitution(String id) {
        return new Substitution(
                new MemberId(id),
                WORKSPACE,
                new MemberId("m2"),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 13),
                MEMBER,
                0);
    }

    static Account account(String id) {
        return new Account(new AccountId(id), List.of(MEMBER, new MemberId("m2")), MEMBER, false, 0);
    }

    static Invitation invitation(String id) {
        return new Invitation(id, WORKSPACE, MEMBER, "plan1|a1|2026-03-31|i:s7", NOW, ACCOUNT, 0);
    }

    static Plan plan(String id) {
        PlanHeader header = new PlanHeader(
                "приказ",
                "12-а",
                LocalDate.of(2026, 1, 12),
                null,
                "План мероприятий",
                PlanPeriod.ofYears(2026, 2026),
                "Иванов И.И.",
                null);
        Binding binding = new Binding(List.of(SCHOOL, AssigneeId.of(MEMBER)), ClosingMode.atLeast(2, true), MEMBER);
        return new Plan(
                new PlanId(id),
                WORKSPACE,
                PlanStatus.ACTIVE,
                new FileId("file1"),
                "план.docx",
                header,
                List.of(activity(binding)),
                List.of(finding()),
                Map.of("Иванов И.И.", binding, "$ 100 % «МОУО»", Binding.NOBODY),
                PastChoice.ASK,
                LocalDate.of(2026, 4, 1),
                NOW,
                NOW.plusMillis(1),
                4,
                ReminderDays.DEFAULT,
                0);
    }

    private static Activity activity(Binding binding) {
        ActivityDeadline deadline = new ActivityDeadline(
                "март, до 5 мая",
                DeadlineKind.DATE,
                List.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 5, 5)),
                "по итогам",
                List.of(FindingCode.YEAR_UNCLEAR),
                "до 5 мая");
        return new Activity(
                new ActivityId("a1"),
                0,
                false,
                "1",
                "Раздел",
                "1.1",
                "Совещание",
                deadline,
                List.of(new Responsible("Иванов И.И.", Responsible.Kind.PERSON, "начальник отдела")),
                "Иванов И.И.",
                "Протокол",
                binding,
                false,
                new ReminderDays(0, List.of(5, 2), false, List.of(1)));
    }

    private static ImportFinding finding() {
        return new ImportFinding(
                FindingCode.YEAR_UNCLEAR,
                PlanColumn.DEADLINE,
                new SourcePlace(0, 1, 2, 3, 0),
                new ActivityId("a1"),
                0,
                "1",
                "1.1",
                "март",
                List.of("март 2026"));
    }

    static Assignment assignment(String id) {
        Progress progress = new Progress(
                AssignmentState.IN_PROGRESS,
                NOW,
                "нет людей",
                "",
                NOW,
                2,
                LocalDate.of(2026, 3, 2),
                null,
                new Snooze(MEMBER, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3), true));
        return new Assignment(
                new AssignmentId(id),
                WORKSPACE,
                PLAN,
                new ActivityId("a1"),
                SCHOOL,
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 8),
                true,
                progress,
                LocalDate.of(2026, 4, 1),
                new MemberId("m2"),
                new ReportId("r1"),
                NOW,
                0);
    }

    static HistoryEntry historyEntry(String id) {
        return new HistoryEntry(
                id,
                new AssignmentId("plan1|a1|2026-03-31|i:s7"),
                NOW,
                MEMBER,
                null,
                AssignmentState.NOT_STARTED,
                AssignmentState.REPORTED,
                "bot",
                "готово");
    }

    static Report report(String id) {
        return new Report(
                new ReportId(id),
                WORKSPACE,
                MEMBER,
                null,
                List.of(new AssignmentId("plan1|a1|2026-03-31|i:s7")),
                ReportKind.PROGRESS,
                List.of(new Report.TextPart("17", "почти всё")),
                List.of(new Attachment(new FileId("file2"), "фото.jpg", "photo", 1234, "18")),
                ReportStatus.DRAFT,
                "bot",
                NOW,
                null,
                0);
    }

    static OutboxMessage message(String id) {
        Screen screen = Screen.of("<b>Поручение</b>")
                .row(Button.of("Сделано", "report.begin", "a1"), Button.link("Сайт", "https://example.org"))
                .with(new FileId("file3"))
                .menu(List.of(List.of("Мои поручения", "Помощь")))
                .showing(new FileId("file4"));
        return new OutboxMessage(
                id,
                OutboxMessage.Kind.ROUND,
                ACCOUNT,
                Map.of("day", "2026-03-02", "of.m1", "x"),
                screen,
                "16",
                OutboxMessage.State.WAITING,
                1,
                NOW,
                NOW.plusSeconds(3),
                null,
                NOW,
                0);
    }

    static InboxUpdate update(String id) {
        return new InboxUpdate(
                id, "tg:1:2", 5_000_000_000L, "{\"update_id\":7}", "album1", InboxUpdate.State.WAITING, 1, NOW, 0);
    }

    static ConversationState conversation(String id) {
        return new ConversationState(new AccountId(id), "plan.date", Map.of("plan", "plan1", "a.b", "$c"), 0);
    }

    static ButtonToken token(String id) {
        return new ButtonToken(id, ACCOUNT, Action.of("report.begin", "a1", "a2"), NOW);
    }

    static TickMark tickMark(String id) {
        return new TickMark(id, NOW, 0);
    }

    static RowChange rowChange(String id) {
        return rowChange(id, NOW, "приказ № 41");
    }

    static RowChange rowChange(String id, Instant at, String basis) {
        return new RowChange(
                id,
                WORKSPACE,
                PLAN,
                new ActivityId("a1"),
                RowColumn.DEADLINE,
                "2026-03-31",
                "2026-04-30,2026-05-29",
                basis,
                MEMBER,
                at);
    }

    static BriefingDraft briefing(String id) {
        List<BriefingEdit> edits = List.of(
                new BriefingEdit(
                        BriefingPart.DECISIONS, "move|plan1|a1|2026-03-31", BriefingEdit.Kind.WORD, "Перенести"),
                new BriefingEdit(BriefingPart.LATE, "own1", BriefingEdit.Kind.ADD, "Отдел кадров: ждём приказ"));
        return new BriefingDraft(id, WORKSPACE, LocalDate.of(2026, 3, 2), edits, new FileId("file4"), MEMBER, NOW, 0);
    }
}
