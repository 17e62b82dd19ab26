package ru.srok.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.domain.memory.MemoryStore;

class RelocationTest {

    private static final WorkspaceId HOME = new WorkspaceId("w1");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final InstitutionId THIRD = new InstitutionId("s3");
    private static final InstitutionId FIFTH = new InstitutionId("s5");

    private final MemoryStore store = new MemoryStore();
    private Member head;

    @BeforeEach
    void aHead() {
        head = saved("head", Role.HEAD, THIRD);
    }

    private Member saved(String id, Role role, @Nullable InstitutionId where) {
        return store.members()
                .save(Member.of(new MemberId(id), HOME, id, role, where).withAccount(AccountId.of("tg", "1", id)));
    }

    private Relocation relocation(Member... leaving) {
        return new Relocation(
                store, TODAY, List.of(leaving).stream().map(Member::id).toList());
    }

    @Test
    void theirAccountGoesWithThem() {
        Member moved = relocation(head).move(head, FIFTH);

        assertThat(moved.institution()).contains(FIFTH);
        assertThat(moved.role()).isEqualTo(Role.HEAD);
        assertThat(moved.accounts()).isEqualTo(head.accounts());
    }

    @Test
    void whoeverIsHeadThereStaysSo() {
        saved("other", Role.HEAD, FIFTH);

        assertThat(relocation(head).move(head, FIFTH).role()).isEqualTo(Role.ASSIGNEE);
        assertThat(relocation()
                        .move(saved("boss", Role.COORDINATOR, null), FIFTH)
                        .role())
                .isEqualTo(Role.COORDINATOR);
    }

    @Test
    void ofTwoWhoComeTogetherTheFirstIsHead() {
        Member second = saved("second", Role.ASSIGNEE, THIRD);
        Relocation relocation = relocation(head, second);

        assertThat(relocation.move(head, FIFTH).role()).isEqualTo(Role.HEAD);
        assertThat(relocation.move(second, FIFTH).role()).isEqualTo(Role.ASSIGNEE);
    }

    @Test
    void inTheDepartmentNobodyIsHead() {
        assertThat(relocation(head).move(head, null).role()).isEqualTo(Role.ASSIGNEE);
    }

    @Test
    void standingInForEachOtherEnds() {
        MemberId deputy = saved("deputy", Role.ASSIGNEE, THIRD).id();
        store.substitutions()
                .save(new Substitution(head.id(), HOME, deputy, TODAY.minusDays(3), TODAY.plusDays(3), deputy, 0));

        relocation(head).move(head, FIFTH);

        assertThat(store.substitutions().of(HOME)).noneMatch(one -> one.holdsOn(TODAY));
    }

    @Test
    void goingWhereTheyAreChangesNothing() {
        assertThat(relocation(head).move(head, THIRD)).isSameAs(head);
    }
}
