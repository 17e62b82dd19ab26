package ru.srok.bot.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.RoundContent;
import ru.srok.domain.store.Repositories;

/** Tells a person's own rows from those of colleagues for whom they stand in. */
final class Sections {

    private final Repositories store;

    Sections(Repositories store) {
        this.store = store;
    }

    /** The parts of what a person is told, their own rows first; none that is empty. */
    List<Section> of(Workspace workspace, Member member, RoundContent content, LocalDate today) {
        Ownership ownership = Ownership.on(today, workspace.id(), store);
        Map<MemberId, Member> absent = new LinkedHashMap<>();
        Map<Assignment, MemberId> whose = new LinkedHashMap<>();
        for (Assignment one : content.all()) {
            Optional<Member> away = ownership.inPlaceOf(member, one);
            away.ifPresent(person -> absent.put(person.id(), person));
            whose.put(one, away.map(Member::id).orElse(member.id()));
        }
        List<Section> sections = new ArrayList<>();
        RoundContent own = content.where(one -> member.id().equals(whose.get(one)));
        if (!own.isEmpty()) {
            sections.add(new Section(workspace, member, null, today, own));
        }
        absent.forEach((id, away) -> sections.add(new Section(
                workspace, member, away, until(id, today), content.where(one -> id.equals(whose.get(one))))));
        return sections;
    }

    private LocalDate until(MemberId away, LocalDate today) {
        return store.substitutions().find(away).map(Substitution::until).orElse(today);
    }
}
