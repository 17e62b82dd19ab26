package ru.srok.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.Joining.Standing;

class JoiningTest {

    private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
    private static final AccountId ANNA = AccountId.of("tg", "1", "10");
    private static final AccountId BORIS = AccountId.of("tg", "1", "11");

    private final MemoryStore store = new MemoryStore();
    private final Joining joining = new Joining(store);
    private int count;
    private final InvitationLinks links =
            new InvitationLinks(store.invitations(), () -> "secret%010d".formatted(count++));
    private Member head;

    @BeforeEach
    void aMemberWithoutAnAccount() {
        head = store.members()
                .save(Member.of(new MemberId("m1"), new WorkspaceId("w1"), "Иванова Мария Петровна", Role.HEAD, null));
    }

    @Test
    void openingTheLinkMakesTheAccountTheMember() {
        Invitation invitation = opened(links.issue(head, NOW));

        assertThat(joining.join(ANNA, invitation, NOW))
                .hasValueSatisfying(member -> assertThat(member.accounts()).containsExactly(ANNA));
        assertThat(store.accounts().find(ANNA))
                .hasValueSatisfying(account -> assertThat(account.active()).contains(head.id()));
    }

    @Test
    void joiningTwiceChangesNothing() {
        String payload = links.issue(head, NOW);
        joining.join(ANNA, opened(payload), NOW);
        Member once = store.members().find(head.id()).orElseThrow();

        assertThat(joining.standing(opened(payload), ANNA, NOW)).isEqualTo(Standing.THEIRS);
        assertThat(joining.join(ANNA, opened(payload), NOW)).contains(once);
    }

    @Test
    void aJoinBrokenOffHalfwayIsCompleted() {
        String payload = links.issue(head, NOW);
        store.invitations().save(opened(payload).usedBy(ANNA));

        assertThat(joining.join(ANNA, opened(payload), NOW)).isPresent();
        assertThat(store.members().find(head.id()).orElseThrow().isConnected()).isTrue();
    }

    @Test
    void nobodyElseCanUseALinkTwice() {
        String payload = links.issue(head, NOW);
        joining.join(ANNA, opened(payload), NOW);

        assertThat(joining.standing(opened(payload), BORIS, NOW)).isEqualTo(Standing.USED);
        assertThat(joining.join(BORIS, opened(payload), NOW)).isEmpty();
        assertThat(store.accounts().find(BORIS)).isEmpty();
    }

    @Test
    void aLinkEndsAfterThirtyDays() {
        Invitation invitation = opened(links.issue(head, NOW));

        Instant last = NOW.plus(Duration.ofDays(30)).minusMillis(1);
        assertThat(joining.standing(invitation, ANNA, last)).isEqualTo(Standing.OPEN);
        assertThat(joining.standing(invitation, ANNA, last.plusMillis(1))).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void aNewLinkMakesTheOldOneVoid() {
        Invitation old = opened(links.issue(head, NOW));
        Invitation fresh = opened(links.issue(head, NOW));

        assertThat(joining.standing(old, ANNA, NOW)).isEqualTo(Standing.VOID);
        assertThat(joining.join(ANNA, old, NOW)).isEmpty();
        assertThat(joining.standing(fresh, ANNA, NOW)).isEqualTo(Standing.OPEN);
    }

    @Test
    void aLinkOfSomebodyWhoLeftIsVoid() {
        Invitation invitation = opened(links.issue(head, NOW));
        store.members().save(head.departed());

        assertThat(joining.standing(invitation, ANNA, NOW)).isEqualTo(Standing.VOID);
    }

    @Test
    void theStoreKnowsOnlyTheHashOfALink() {
        String payload = links.issue(head, NOW);

        assertThat(payload).hasSize(32);
        assertThat(store.invitations().find(payload)).isEmpty();
        assertThat(opened(payload).toString()).doesNotContain(payload);
        assertThat(joining.find("newest:m1")).isEmpty();
        assertThat(joining.find("")).isEmpty();
    }

    private Invitation opened(String payload) {
        return joining.find(payload).orElseThrow();
    }
}
