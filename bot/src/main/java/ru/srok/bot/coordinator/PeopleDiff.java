package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.srok.domain.people.Enrolment;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.PersonLine;
import ru.srok.domain.people.Relocation;
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
    private final List<PeopleMove> moved = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();
    private final PeopleWords words;
    private final boolean blank;

    private record Correction(Member member, PersonLine line) {}

    PeopleDiff(Desk desk, WorkspaceId workspace, List<PersonRow> rows) {
        this.desk = desk;
        this.workspace = workspace;
        this.blank = rows.isEmpty();
        this.words = new PeopleWords(desk.store());
        this.enrolment = new Enrolment(desk.store(), desk.ids(), workspace);
        rows.stream()
                .filter(row ->
                        byId(row.id()).filter(one -> isAt(one, line(row))).isPresent())
                .forEach(row -> settled.add(row.id()));
        Set<PersonLine> seen = new HashSet<>();
        rows.stream().filter(row -> seen.add(line(row))).forEach(row -> compare(row.id(), line(row)));
    }

    private static PersonLine line(PersonRow row) {
        return new PersonLine(row.institution(), row.name(), row.post(), row.phone());
    }

    /** Whether the list names nobody at all. */
    boolean isBlank() {
        return blank;
    }

    boolean isEmpty() {
        return added.isEmpty() && corrected.isEmpty() && moved.isEmpty();
    }

    private void compare(String id, PersonLine line) {
        Optional<Member> own = byId(id).filter(one -> !line.name().isEmpty());
        Optional<Member> member = own.filter(one -> isAt(one, line)).or(() -> enrolment.find(line));
        if (member.isPresent()) {
            correct(member.get(), line);
        } else if (own.filter(one -> isMoved(one, line)).isPresent()) {
            PeopleMove move = new PeopleMove(own.get(), line);
            moved.add(move);
            lines.add(move.text(words));
        } else if (!line.name().isEmpty()
                || enrolment.findInstitution(line.institution()).isEmpty()) {
            added.add(line);
            lines.add(Html.escape("+ " + PeopleWords.understood(line)));
        }
    }

    /** A line of our own sheet. */
    private Optional<Member> byId(String id) {
        return Optional.of(id)
                .filter(known -> !known.isEmpty())
                .flatMap(known -> desk.store().members().find(new MemberId(known)))
                .filter(member -> member.active() && member.workspace().equals(workspace));
    }

    private boolean isAt(Member member, PersonLine line) {
        return line.institution().isEmpty()
                ? member.institution().isEmpty()
                : enrolment
                        .findInstitution(line.institution())
                        .map(Institution::id)
                        .filter(where -> where.equals(member.institutionId()))
                        .isPresent();
    }

    /** A line that was copied with its identity, for another name or beside the first, is about somebody else. */
    private boolean isMoved(Member member, PersonLine line) {
        return Enrolment.isSameName(member.name(), line.name())
                && settled.add(member.id().value());
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
        all.add(say(PeopleText.SHEET_CHANGES, added.size(), corrected.size(), moved.size()));
        lines.stream().limit(SHOWN).forEach(all::add);
        if (lines.size() > SHOWN) {
            all.add(say(PeopleText.ADD_MORE, lines.size() - SHOWN));
        }
        all.addAll(warnings());
        return String.join("\n", all);
    }

    private List<String> warnings() {
        List<Member> everybody = desk.store().members().of(workspace);
        return moved.stream()
                .filter(move -> !isFilled(move.member()))
                .map(move -> move.left(words, everybody))
                .filter(warning -> !warning.isEmpty())
                .toList();
    }

    /** Whether the same list puts somebody in the place that a person leaves. */
    private boolean isFilled(Member leaving) {
        return Stream.concat(added.stream(), moved.stream().map(PeopleMove::line))
                .anyMatch(line -> !line.name().isEmpty() && isAt(leaving, line));
    }

    /** Changes it, and tells what was done; who leaves a post does so before others come to it. */
    String apply(LocalDate today) {
        corrected.forEach(one -> desk.store()
                .members()
                .save(one.member()
                        .corrected(
                                one.line().name(), one.line().post(), one.line().phone())));
        int before = desk.store().institutions().of(workspace).size();
        Relocation relocation = new Relocation(
                desk.store(),
                today,
                moved.stream().map(one -> one.member().id()).toList());
        moved.forEach(move -> move.apply(desk.store(), enrolment, relocation));
        Enrolment.Added done = new Enrolment(desk.store(), desk.ids(), workspace).add(added);
        return say(
                PeopleText.SHEET_APPLIED,
                desk.store().institutions().of(workspace).size() - before,
                done.people(),
                corrected.size(),
                moved.size());
    }
}
