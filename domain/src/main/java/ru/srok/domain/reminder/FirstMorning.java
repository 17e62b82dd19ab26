package ru.srok.domain.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.SwitchOnPreview;
import ru.srok.domain.store.NaturalOrder;
import ru.srok.domain.store.Repositories;

/** Who gets how much on the first working morning after switching on, computed by the engine of the rounds. */
public final class FirstMorning implements SwitchOnPreview {

    private final Repositories store;
    private final RoundPreview preview;

    /** Reads people from this store. */
    public FirstMorning(Repositories store, RoundPreview preview) {
        this.store = store;
        this.preview = preview;
    }

    @Override
    public List<Line> tomorrow(Plan plan, LocalDate today) {
        Workspace workspace = store.workspaces().find(plan.workspace()).orElseThrow();
        LocalDate morning = WorkingCalendars.of(workspace).onOrAfter(today.plusDays(1));
        return preview.on(plan, today.atStartOfDay(workspace.zone()).toInstant(), morning).entrySet().stream()
                .map(one -> new Line(name(one.getKey()), one.getValue().all().size()))
                .sorted(Comparator.comparing(Line::who, NaturalOrder.INSTANCE))
                .toList();
    }

    private String name(MemberId id) {
        Member member = store.members().find(id).orElseThrow();
        return member.institution()
                .flatMap(store.institutions()::find)
                .map(Institution::name)
                .orElse(member.name());
    }
}
