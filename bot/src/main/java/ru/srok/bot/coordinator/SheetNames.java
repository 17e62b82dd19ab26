package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.coordinator.WhoseText;

/** Assignees by name, as they stand in the cells of a sheet. */
final class SheetNames {

    private static final String BETWEEN = "; ";
    private final Map<String, AssigneeId> byName = new LinkedHashMap<>();
    private final Map<AssigneeId, String> names = new LinkedHashMap<>();
    private final List<String> people = new ArrayList<>();

    SheetNames(Repositories store, WorkspaceId workspace) {
        add(say(WhoseText.WHOSE_ALL_SCHOOLS), AssigneeId.ALL_INSTITUTIONS);
        store.institutions().of(workspace).stream()
                .filter(Institution::active)
                .forEach(one -> add(one.name(), AssigneeId.of(one.id())));
        store.members().of(workspace).stream().filter(Member::active).forEach(member -> {
            add(member.name(), AssigneeId.of(member.id()));
            if (member.institution().isEmpty()) {
                people.add(member.name());
            }
        });
    }

    private void add(String name, AssigneeId id) {
        byName.putIfAbsent(key(name), id);
        names.put(id, name);
    }

    /** The department's own people, who may be curators. */
    List<String> people() {
        return people;
    }

    String text(List<AssigneeId> assignees) {
        return String.join(
                BETWEEN,
                assignees.stream()
                        .map(id -> names.getOrDefault(id, ""))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /** Empty where a name is nobody's. */
    Optional<AssigneeId> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    Optional<MemberId> member(String name) {
        return find(name).flatMap(AssigneeId::member);
    }

    private static String key(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("№\\s*", "№")
                .replaceAll("\\s+", " ");
    }
}
