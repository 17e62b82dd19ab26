package ru.srok.bot.telegram;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import ru.srok.bot.outbox.Attempt;
import ru.srok.domain.people.AccountId;

/** Says what a failed call means: certainly not delivered, unknown, or refused, and how. */
final class Outcomes {

    private static final int SERVER_FAULT = 500;

    private Outcomes() {}

    /**
     * What a failure means.
     *
     * @param parts how many parts of the message arrived before
     */
    static Attempt of(TelegramApiException failure, AccountId chat, int parts) {
        if (failure instanceof TelegramApiRequestException refused && code(refused) > 0) {
            return refused(refused, chat, parts);
        }
        return wasNeverSent(failure.getCause()) ? new Attempt.NotDelivered(parts) : new Attempt.Unknown(parts);
    }

    private static int code(TelegramApiRequestException refused) {
        return Optional.ofNullable(refused.getErrorCode()).orElse(0);
    }

    private static Attempt refused(TelegramApiRequestException refused, AccountId chat, int parts) {
        String why = description(refused);
        Optional<ResponseParameters> more = Optional.ofNullable(refused.getParameters());
        Optional<Long> moved = more.map(ResponseParameters::getMigrateToChatId);
        if (moved.isPresent()) {
            String account = chat.value();
            return new Attempt.Moved(new AccountId(account.substring(0, account.lastIndexOf(':') + 1) + moved.get()));
        }
        return switch (code(refused)) {
            case 401, 404 -> new Attempt.Unauthorized();
            case 403 -> new Attempt.Unreachable();
            case 429 ->
                new Attempt.Limited(
                        Duration.ofSeconds(
                                more.map(ResponseParameters::getRetryAfter).orElse(1)),
                        parts);
            case 400 -> bad(why);
            default ->
                code(refused) >= SERVER_FAULT
                        ? new Attempt.NotDelivered(parts)
                        : new Attempt.Refused(code(refused) + " " + why);
        };
    }

    private static Attempt bad(String why) {
        String words = why.toLowerCase(Locale.ROOT);
        if (words.contains("chat not found") || words.contains("peer_id_invalid") || words.contains("user not found")) {
            return new Attempt.Unreachable();
        }
        boolean stuck = words.contains("message to edit not found")
                || words.contains("message can't be edited")
                || words.contains("there is no text in the message")
                || words.contains("message_id_invalid")
                || words.contains("message identifier");
        return stuck ? new Attempt.NotEditable() : new Attempt.Refused(why);
    }

    /** Whether a change was refused because it changes nothing. */
    static boolean isUnchanged(TelegramApiException failure) {
        return failure instanceof TelegramApiRequestException refused
                && description(refused).toLowerCase(Locale.ROOT).contains("message is not modified");
    }

    private static String description(TelegramApiRequestException refused) {
        return Optional.ofNullable(refused.getApiResponse()).orElse("");
    }

    /** Only where no connection came about can nothing have arrived. */
    static boolean wasNeverSent(@Nullable Throwable cause) {
        if (cause instanceof SocketTimeoutException timeout) {
            return String.valueOf(timeout.getMessage()).toLowerCase(Locale.ROOT).contains("connect");
        }
        return cause instanceof IOException
                && (cause instanceof ConnectException
                        || cause instanceof UnknownHostException
                        || cause instanceof NoRouteToHostException
                        || cause instanceof SSLHandshakeException);
    }
}
