package ru.srok.bot.year;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityDeadline;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Responsible;
import ru.srok.planimport.PlanReader;
import ru.srok.planimport.PlanReading;

/** Rows of a plan for a year, with whose work each is and every open day settled. */
final class YearPlan {

    static final int YEAR = 2023;
    static final PlanPeriod PERIOD = PlanPeriod.ofYears(YEAR, YEAR);
    static final int ROWS = 129;

    /** What is asked of the department monthly; no real plan asks that of each school. */
    private static final List<String> MONTHLY =
            List.of("ежемесячно", "до 25 числа каждого месяца", "каждый понедельник");

    private static final List<String> PHRASES = List.of(
            "ежеквартально",
            "сентябрь, март",
            "март-май",
            "до 15 октября",
            "1 квартал",
            "по полугодиям",
            "до 5 мая",
            "10-13 октября",
            "декабрь",
            "июнь",
            "апрель",
            "ноябрь",
            "февраль",
            "до 20 августа",
            "ежегодно",
            "в течение года");

    private YearPlan() {}

    /** As many rows as the largest real plan has, with phrases of all kinds. */
    static List<Activity> invented(Random random) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> row("r" + i, phrase(i, random), i % 6 == 0, random))
                .toList();
    }

    private static String phrase(int number, Random random) {
        List<String> phrases = number % 10 == 1 ? MONTHLY : PHRASES;
        return phrases.get(random.nextInt(phrases.size()));
    }

    private static Activity row(String id, String phrase, boolean each, Random random) {
        ActivityDeadline deadline =
                ActivityDeadline.of(DeadlineGrammar.russian().read(phrase, PERIOD));
        return activity(id, settled(deadline, random), List.of(), binding(each, random));
    }

    static Activity activity(String id, ActivityDeadline deadline, List<Responsible> responsibles, Binding binding) {
        return Activity.of(new ActivityId(id), id, "Дело " + id, deadline)
                .in("1", "Раздел")
                .withResponsibles(responsibles, "")
                .withBinding(binding);
    }

    static Binding binding(boolean each, Random random) {
        if (each) {
            return new Binding(List.of(AssigneeId.ALL_INSTITUTIONS), ClosingMode.EACH, null);
        }
        MemberId colleague = new MemberId("c" + (1 + random.nextInt(YearTown.COLLEAGUES)));
        return new Binding(List.of(AssigneeId.of(colleague)), ClosingMode.LEAD, null);
    }

    /** The coordinator settles what has no certain day: each row to one of the usual days. */
    private static ActivityDeadline settled(ActivityDeadline deadline, Random random) {
        if (deadline.certainDue().stream().anyMatch(day -> day.getYear() == YEAR)) {
            return deadline;
        }
        LocalDate day = List.of(
                        LocalDate.of(YEAR, 4, 25),
                        LocalDate.of(YEAR, 6, 10),
                        LocalDate.of(YEAR, 10, 20),
                        LocalDate.of(YEAR, 12, 10))
                .get(random.nextInt(4));
        return deadline.settledAs(day.toString(), List.of(day));
    }

    /**
     * The rows of the largest real plan, read from its document; a test that asks for it is skipped where it is absent,
     * except in CI. Every third row that names schools is each school's, the others are shared by the department.
     */
    static List<Activity> real(Random random) throws IOException {
        PlanReading.Understood read =
                (PlanReading.Understood) new PlanReader(DeadlineGrammar.russian()).read(document());
        List<Activity> rows = new ArrayList<>();
        int ofSchools = 0;
        for (ActivityDraft draft : read.draft().activities()) {
            boolean schools =
                    draft.responsibles().stream().map(Responsible::name).anyMatch(name -> name.contains("ОО"));
            boolean each = schools && ofSchools++ % 3 == 0;
            ActivityDeadline deadline = settled(ActivityDeadline.of(draft.deadline()), random);
            rows.add(activity("r" + (rows.size() + 1), deadline, draft.responsibles(), binding(each, random)));
        }
        return rows;
    }

    private static Path document() {
        Path file = Path.of(System.getProperty("srok.plans", "no-such-folder"), "003.docx");
        boolean there = Files.exists(file);
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("With CI=true the real plans must be beside the project");
        }
        assumeTrue(there, "the real plans are not beside the project");
        return file;
    }
}
