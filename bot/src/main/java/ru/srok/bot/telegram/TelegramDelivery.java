package ru.srok.bot.telegram;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import ru.srok.bot.outbox.Attempt;
import ru.srok.bot.outbox.Delivery;
import ru.srok.bot.outbox.Pace;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;

/** Sends screens as messages of Telegram. */
final class TelegramDelivery implements Delivery {

    private final Requests requests;
    private final Keyboards keyboards;

    TelegramDelivery(Requests requests, Keyboards keyboards) {
        this.requests = requests;
        this.keyboards = keyboards;
    }

    @Override
    public Attempt deliver(OutboxMessage message, int done, Pace pace) {
        Screen screen = Optional.ofNullable(message.screen()).orElse(Screen.of(""));
        List<Piece> pieces = Piece.of(screen);
        String edited = message.edits();
        if (edited != null && isEditable(screen, pieces)) {
            return edit(message, pieces.get(0), edited);
        }
        return send(message, pieces, Math.min(done, pieces.size() - 1), pace);
    }

    private static boolean isEditable(Screen screen, List<Piece> pieces) {
        return pieces.size() == 1
                && pieces.get(0).file() == null
                && screen.menu().isEmpty();
    }

    private Attempt edit(OutboxMessage message, Piece piece, String edited) {
        try {
            requests.edit(message, piece, edited, piece.buttons() ? keyboard(message) : null);
            return new Attempt.Delivered(edited);
        } catch (TelegramApiException failure) {
            return Outcomes.isUnchanged(failure)
                    ? new Attempt.Delivered(edited)
                    : Outcomes.of(failure, message.recipient(), 0);
        }
    }

    private org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup keyboard(
            OutboxMessage message) {
        Screen screen = Optional.ofNullable(message.screen()).orElse(Screen.of(""));
        return keyboards.inline(message, screen.rows());
    }

    private Attempt send(OutboxMessage message, List<Piece> pieces, int done, Pace pace) {
        String number = "";
        for (int i = done; i < pieces.size(); i++) {
            try {
                if (i > done) {
                    pace.await(message.recipient());
                }
                number = requests.send(message, pieces.get(i), markup(message, pieces.get(i)));
            } catch (TelegramApiException failure) {
                return Outcomes.of(failure, message.recipient(), i);
            } catch (IOException unreadable) {
                return new Attempt.Refused("its file cannot be read");
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return new Attempt.NotDelivered(i);
            }
        }
        return new Attempt.Delivered(number);
    }

    private @Nullable ReplyKeyboard markup(OutboxMessage message, Piece piece) {
        Screen screen = Optional.ofNullable(message.screen()).orElse(Screen.of(""));
        if (piece.buttons() && !screen.rows().isEmpty()) {
            return keyboard(message);
        }
        return piece.menu() ? Keyboards.menu(screen.menu()) : null;
    }
}
