package ru.srok.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import ru.srok.bot.outbox.Attempt;
import ru.srok.domain.people.AccountId;

class OutcomesTest {

    private static final AccountId CHAT = AccountId.of("tg", "1", "5");

    @Test
    void knowsWhatWasNeverSent() {
        assertThat(outcome(new ConnectException("refused"))).isEqualTo(new Attempt.NotDelivered(2));
        assertThat(outcome(new UnknownHostException("x"))).isEqualTo(new Attempt.NotDelivered(2));
        assertThat(outcome(new SocketTimeoutException("Connect timed out"))).isEqualTo(new Attempt.NotDelivered(2));
    }

    @Test
    void doesNotClaimToKnowWhatBecameOfARequestThatWasWritten() {
        assertThat(outcome(new SocketTimeoutException("Read timed out"))).isEqualTo(new Attempt.Unknown(2));
        assertThat(outcome(new SocketTimeoutException("timeout"))).isEqualTo(new Attempt.Unknown(2));
        assertThat(outcome(new EOFException("unexpected end of stream"))).isEqualTo(new Attempt.Unknown(2));
    }

    private static Attempt outcome(Exception cause) {
        return Outcomes.of(new TelegramApiException("failed", cause), CHAT, 2);
    }
}
