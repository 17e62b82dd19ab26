package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.people.Enrolment;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.PersonLine;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.messages.html.Html;
import ru.srok.messages.people.PeopleText;
import ru.srok.planimport.PersonRow;

/** What a list of people changes among those who are known; nobody is ever taken off by a list. */
final class PeopleDiff {

    private static final int SHOWN = 12;
    private static final int NAME = 90;

    private final Desk desk;
    private final Enrolment enrolment;
    private final WorkspaceId workspace;
    private final List<PersonLine> added = new ArrayList<>();
    private final List<Correction> corrected = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private final boolean blank;

    private record Correction(Member member, PersonLine line) {}

    PeopleDiff(Desk desk, WorkspaceId workspace, List<PersonRow> rows) {
        this.desk = desk;
        this.workspace = workspace;
        this.blank = rows.isEmpty();
        this.enrolment = new Enrolment(desk.store(), desk.ids(), workspace);
        Set<PersonLine> seen = new HashSet<>();
        for (PersonRow row : rows) {
            PersonLine line = new PersonLine(row.institution(), row.name(), row.post(), row.phone());
            if (seen.add(line)) {
                compare(row.id(), line);
            }
        }
    }

    /** Whether the list names nobody at all. */
    boolean isBlank() {
        return blank;
    }

    boolean isEmpty() {
        return added.isEmpty() && corrected.isEmpty();
    }

    private void compare(String id, PersonLine line) {
        Optional<Member> member = byId(id, line).or(() -> enrolment.find(line));
        if (member.isPresent()) {
            correct(member.get(), line);
        } else if (!line.name().isEmpty()
                || enrolment.findInstitution(line.institution()).isEmpty()) {
            added.add(line);
            lines.add(Html.escape("+ " + PeopleWords.understood(line)));
        }
    }

    /** A line of our own sheet; one that was moved to another institution is somebody else. */
    private Optional<Member> byId(String id, PersonLine line) {
        return Optional.of(id)
                .filter(known -> !known.isEmpty() && !line.name().isEmpty())
                .flatMap(known -> desk.store().members().find(new MemberId(known)))
                .filter(member -> member.active() && member.workspace().equals(workspace))
                .filter(member -> member.institution()
                        .equals(enrolment.findInstitution(line.institution()).map(Institution::id)));
    }

    private void correct(Member member, PersonLine line) {
        if (!member.corrected(line.name(), line.post(), line.phone()).equals(member)) {
            corrected.add(new Correction(member, line));
            lines.add(say(
                    PeopleText.SHEET_CORRECTION,
                    Html.escape(Html.shorten(member.name(), NAME)),
                    Html.escape(PeopleWords.understood(line))));
        }
    }

    /** What would change; escaped. */
    String text() {
        List<String> all = new ArrayList<>();
        all.add(say(PeopleText.SHEET_CHANGES, added.size(), corrected.size()));
        lines.stream().limit(SHOWN).forEach(all::add);
        if (lines.size() > SHOWN) {
            all.add(say(PeopleText.ADD_MORE, lines.size() - SHOWN));
        }
        return String.join("\n", all);
    }

    /** Changes it, and tells what was done. */
    String apply() {
        corrected.forEach(one -> desk.store()
                .members()
                .save(one.member()
                        .corrected(
                                one.line().name(), one.line().post(), one.line().phone())));
        Enrolment.Added done = enrolment.add(added);
        return say(PeopleText.SHEET_APPLIED, done.institutions(), done.people(), corrected.size());
    }
}
