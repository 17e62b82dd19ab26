package ru.srok.bot.telegram;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.ButtonToken;
import ru.srok.domain.chat.ButtonTokens;
import ru.srok.domain.chat.OutboxMessage;

/** Buttons under a message and below the input. What a button means lies in the store before it is sent. */
final class Keyboards {

    private static final Duration GOOD_FOR = Duration.ofDays(120);
    private static final int TOKEN_BYTES = 24;

    private final ButtonTokens tokens;
    private final Clock clock;

    Keyboards(ButtonTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The buttons under a message, their tokens stored. */
    InlineKeyboardMarkup inline(OutboxMessage message, List<List<Button>> rows) {
        List<ButtonToken> stored = new ArrayList<>();
        List<InlineKeyboardRow> keyboard = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            InlineKeyboardRow line = new InlineKeyboardRow();
            for (int column = 0; column < rows.get(row).size(); column++) {
                line.add(button(message, rows.get(row).get(column), row + "." + column, stored));
            }
            keyboard.add(line);
        }
        tokens.store(stored);
        return new InlineKeyboardMarkup(keyboard);
    }

    private InlineKeyboardButton button(OutboxMessage message, Button button, String place, List<ButtonToken> stored) {
        InlineKeyboardButton shown = new InlineKeyboardButton(button.label());
        Action action = button.action();
        if (action == null) {
            shown.setUrl(button.url());
            return shown;
        }
        String token = token(message.id(), place, action);
        stored.add(new ButtonToken(
                token, message.recipient(), action, clock.instant().plus(GOOD_FOR)));
        shown.setCallbackData(token);
        return shown;
    }

    /** The same for the same message, place and meaning, so that a message tried again has the same buttons. */
    static String token(String message, String place, Action action) {
        String all = String.join("\n", message, place, action.name(), String.join("\n", action.arguments()));
        byte[] hash = sha256(all.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TOKEN_BYTES));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }

    /** The lasting menu below the input. */
    static ReplyKeyboardMarkup menu(List<List<String>> labels) {
        List<KeyboardRow> rows = labels.stream()
                .map(row -> new KeyboardRow(row.toArray(String[]::new)))
                .toList();
        return ReplyKeyboardMarkup.builder()
                .keyboard(rows)
                .resizeKeyboard(true)
                .isPersistent(true)
                .build();
    }
}
