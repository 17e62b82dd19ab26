package ru.srok.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.memory.MemoryStore;

class EnrolmentTest {

    private static final WorkspaceId HOME = new WorkspaceId("w1");

    private final MemoryStore store = new MemoryStore();
    private int count;

    private Enrolment.Added add(String lines) {
        return new Enrolment(store, () -> "id%014d".formatted(count++), HOME)
                .add(PeopleLines.read(lines).lines());
    }

    @Test
    void theFirstPersonOfAnInstitutionAnswersForIt() {
        add("Школа № 7; Иванова Мария Петровна; директор\nШкола № 7; Сидоров Пётр Ильич; завуч");

        assertThat(store.members().of(HOME)).extracting(Member::role).containsExactly(Role.HEAD, Role.ASSIGNEE);
        assertThat(store.institutions().of(HOME)).hasSize(1);
    }

    @Test
    void whoeverIsThereAlreadyIsLeftAsTheyAre() {
        add("Школа № 7; Иванова Мария Петровна; директор");
        Enrolment.Added again = add("школа №7, Иванова  Мария Петровна, и.о. директора");

        assertThat(again).isEqualTo(new Enrolment.Added(0, 0, 1));
        assertThat(store.members().of(HOME))
                .singleElement()
                .extracting(Member::post)
                .isEqualTo("директор");
    }

    @Test
    void somebodyOfTheDepartmentIsNoHead() {
        add("Ковалёва Н.И.; методист");

        assertThat(store.members().of(HOME)).singleElement().satisfies(member -> {
            assertThat(member.role()).isEqualTo(Role.ASSIGNEE);
            assertThat(member.institution()).isEmpty();
        });
    }

    @Test
    void aNamesakeInAnotherSchoolIsSomebodyElse() {
        add("Школа № 1; Иванова М.П.\nШкола № 2; Иванова М.П.");

        assertThat(store.members().of(HOME)).hasSize(2);
    }

    @Test
    void whoeverLeftMayComeBack() {
        add("Ковалёва Н.И.");
        List<Member> before = store.members().of(HOME);
        store.members().save(before.get(0).departed());
        add("Ковалёва Н.И.");

        assertThat(store.members().of(HOME)).hasSize(2);
    }
}
