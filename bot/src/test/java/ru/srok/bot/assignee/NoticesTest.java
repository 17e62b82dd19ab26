package ru.srok.bot.assignee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Departures;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;

class NoticesTest {

    private final SchoolTown town = new SchoolTown()
            .row("1.4", "Мониторинг", "до 30 апреля 2026", "i:s1", "i:s2")
            .on();
    private final Chat anna = town.joined("anna", 1);
    private final Chat curator = town.joined("boris", 2);

    private void report(Chat head, String member, String assignee) {
        head.pressed(
                null,
                Action.of("report.row", town.assignment("1.4", assignee).id().value()));
        String draft = town.room
                .store()
                .reports()
                .draftsOf(new MemberId(member))
                .get(0)
                .id()
                .value();
        head.pressed(null, Action.of("report.send", draft, "DONE"));
    }

    @Test
    void reportsOfAQuarterOfAnHourAreOneNoticeAtItsEnd() {
        report(town.joined("h1", 3), "h1", "i:s1");
        report(town.joined("h2", 4), "h2", "i:s2");

        List<Screen> notices = town.notices(curator.account());
        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).html())
                .contains("Пришли отчёты: 2")
                .contains("Школа № 1")
                .contains("Школа № 2");
        assertThat(town.room.store().outbox().in(OutboxMessage.State.WAITING))
                .filteredOn(one -> one.references().containsValue("reports"))
                .allMatch(one -> one.notBefore().isAfter(town.room.clock().instant()));
    }

    @Test
    void oneAloneIsToldInFull() {
        report(town.joined("h1", 3), "h1", "i:s1");

        assertThat(town.notices(curator.account()))
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.html()).contains("Отчёт:").contains("Школа № 1"));
    }

    @Test
    void whoBlockedTheBotIsToldOnceADay() {
        Chat head = town.joined("h1", 3);
        Instant now = town.room.clock().instant();
        Account account = town.room.store().accounts().find(head.account()).orElseThrow();
        town.room.store().accounts().save(account.reachable(false));
        town.assignees().blocked().becameUnreachable(head.account(), now);
        town.assignees().blocked().becameUnreachable(head.account(), now.plusSeconds(60));

        assertThat(town.notices(anna.account()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.html())
                        .contains("Школа № 1, Директорова Мария Петровна")
                        .contains("1 открытый пункт")
                        .contains("Позвоните")
                        .contains("8 900 00"));
    }

    @Test
    void whoCanBeReachedAgainIsNoNews() {
        Chat head = town.joined("h1", 3);
        town.assignees()
                .blocked()
                .becameUnreachable(head.account(), town.room.clock().instant());

        assertThat(town.notices(anna.account())).isEmpty();
    }

    private void becomes(String id, Role role) {
        Member member = town.room.store().members().find(new MemberId(id)).orElseThrow();
        town.room.store().members().save(member.renamed(member.name(), role));
    }

    @Test
    void whoIsNoCoordinatorAnyMoreIsToldNothingOfOthers() {
        Chat head = town.joined("h1", 3);
        Account account = town.room.store().accounts().find(head.account()).orElseThrow();
        town.room.store().accounts().save(account.reachable(false));
        town.assignees()
                .blocked()
                .becameUnreachable(head.account(), town.room.clock().instant());
        becomes("anna", Role.ASSIGNEE);

        assertThat(town.notices(anna.account())).isEmpty();
    }

    @Test
    void aCuratorIsToldOfTheirRowsWhateverElseTheyAre() {
        report(town.joined("h1", 3), "h1", "i:s1");
        becomes("boris", Role.OBSERVER);

        assertThat(town.notices(curator.account())).hasSize(1);
    }

    @Test
    void whoLeftBeforeItWentIsToldNothing() {
        report(town.joined("h1", 3), "h1", "i:s1");
        new Departures(town.room.store())
                .leave(town.room.store().members().find(new MemberId("boris")).orElseThrow());

        assertThat(town.notices(curator.account())).isEmpty();
    }
}
