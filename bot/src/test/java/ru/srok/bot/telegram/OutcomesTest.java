package ru.srok.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
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

    @ParameterizedTest
    @CsvSource({
        "401, Unauthorized, Unauthorized",
        "404, Not Found, Unauthorized",
        "403, Forbidden: bot was blocked by the user, Unreachable",
        "403, Forbidden: user is deactivated, Unreachable",
        "400, Bad Request: chat not found, Unreachable",
        "400, Bad Request: message to edit not found, NotEditable",
        "400, Bad Request: message text is empty, Refused",
        "500, Internal Server Error, NotDelivered",
        "502, Bad Gateway, NotDelivered"
    })
    void readsWhatTelegramRefuses(int code, String words, String outcome) {
        assertThat(refused(code, words, null).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void waitsAsLongAsItIsTold() {
        ResponseParameters wait = new ResponseParameters(null, 17);

        assertThat(refused(429, "Too Many Requests: retry after 17", wait))
                .isEqualTo(new Attempt.Limited(Duration.ofSeconds(17), 2));
    }

    @Test
    void followsAGroupThatBecameASupergroup() {
        ResponseParameters moved = new ResponseParameters(-1001L, null);

        assertThat(refused(400, "Bad Request: group chat was upgraded to a supergroup chat", moved))
                .isEqualTo(new Attempt.Moved(AccountId.of("tg", "1", "-1001")));
    }

    private static Attempt refused(int code, String words, ResponseParameters parameters) {
        return Outcomes.of(
                new TelegramApiRequestException("failed", new ApiResponse<>(false, code, words, parameters, null)),
                CHAT,
                2);
    }

    private static Attempt outcome(Exception cause) {
        return Outcomes.of(new TelegramApiException("failed", cause), CHAT, 2);
    }
}
