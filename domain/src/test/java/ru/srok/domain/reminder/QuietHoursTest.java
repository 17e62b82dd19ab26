package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.Workspace;

class QuietHoursTest {

    private static final AccountId BORIS = AccountId.of("tg", "1", "boris");

    private final Town town = new Town();
    private final QuietHours quiet = new QuietHours(town.store);

    QuietHoursTest() {
        Joining.join(town, "boris");
    }

    private static OutboxMessage notice(Map<String, String> references) {
        return OutboxMessage.later("n", OutboxMessage.Kind.NOTICE, BORIS, references, Joining.at("2026-04-13", 9));
    }

    @Test
    void whatNobodyAskedForWaitsUntilTheMorning() {
        assertThat(quiet.until(notice(Map.of()), Joining.at("2026-04-13", 21))).contains(Joining.at("2026-04-14", 8));
        assertThat(quiet.until(notice(Map.of()), Joining.at("2026-04-14", 3))).contains(Joining.at("2026-04-14", 8));
        assertThat(quiet.until(notice(Map.of("member", "boris")), Joining.at("2026-04-14", 3)))
                .contains(Joining.at("2026-04-14", 8));
    }

    @Test
    void atTheVeryEndOfTheQuietItGoes() {
        assertThat(quiet.until(notice(Map.of()), Joining.at("2026-04-14", 8))).isEmpty();
        assertThat(quiet.until(notice(Map.of()), Joining.at("2026-04-14", 12))).isEmpty();
    }

    @Test
    void anAnswerGoesAtOnce() {
        Instant night = Joining.at("2026-04-14", 3);
        assertThat(quiet.until(OutboxMessage.answer("a", BORIS, Screen.of("x"), null, night), night))
                .isEmpty();
    }

    @Test
    void whereNoHoursAreQuietNothingWaits() {
        Workspace workspace = town.store.workspaces().find(Town.WORKSPACE).orElseThrow();
        LocalTime eight = LocalTime.of(8, 0);
        town.store
                .workspaces()
                .save(workspace.withSettings(workspace.settings().withQuiet(Quiet.NIGHTS.withHours(eight, eight))));

        assertThat(quiet.until(notice(Map.of()), Joining.at("2026-04-14", 3))).isEmpty();
    }

    @Test
    void somebodyUnknownIsNotHeldUp() {
        OutboxMessage unknown = OutboxMessage.later(
                "n", OutboxMessage.Kind.NOTICE, AccountId.of("tg", "1", "9"), Map.of(), Joining.at("2026-04-13", 9));

        assertThat(quiet.until(unknown, Joining.at("2026-04-14", 3))).isEmpty();
    }

    @Test
    void aMovedClockStopsWhereTheQuietEnds() {
        assertThat(quiet.nextAfter(Joining.at("2026-04-13", 21))).contains(Joining.at("2026-04-14", 8));
    }
}
