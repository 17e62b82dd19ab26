package ru.srok.bot.telegram;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.file.FileId;
import ru.srok.domain.file.StoredFile;

/** The requests by which messages go out. */
final class Requests {

    private final TelegramClient client;
    private final ru.srok.domain.file.Files files;

    Requests(TelegramClient client, ru.srok.domain.file.Files files) {
        this.client = client;
        this.files = files;
    }

    /** Sends a piece; returns its number. */
    String send(OutboxMessage message, Piece piece, @Nullable ReplyKeyboard markup)
            throws TelegramApiException, IOException {
        FileId file = piece.file();
        return file == null ? text(message, piece, markup) : file(message, piece, file, markup);
    }

    private String text(OutboxMessage message, Piece piece, @Nullable ReplyKeyboard markup)
            throws TelegramApiException {
        SendMessage request = new SendMessage(message.recipient().user(), piece.html());
        request.setParseMode(ParseMode.HTML);
        request.setLinkPreviewOptions(noPreview());
        if (markup != null) {
            request.setReplyMarkup(markup);
        }
        return client.execute(request).getMessageId().toString();
    }

    /** By way of a temporary file: a stream the client would read into memory. */
    private String file(OutboxMessage message, Piece piece, FileId id, @Nullable ReplyKeyboard markup)
            throws TelegramApiException, IOException {
        StoredFile stored = files.find(id).orElseThrow(() -> new IOException("No such file"));
        Path copy = Files.createTempFile("srok-", ".upload");
        try (InputStream content = files.open(id)) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            InputFile upload = new InputFile(copy.toFile(), stored.name());
            Message sent = piece.photo()
                    ? client.execute(photo(message, piece, upload, markup))
                    : client.execute(document(message, piece, upload, markup));
            return sent.getMessageId().toString();
        } finally {
            discard(copy.toFile());
        }
    }

    private static void discard(File copy) {
        if (!copy.delete()) {
            copy.deleteOnExit();
        }
    }

    private static SendDocument document(
            OutboxMessage message, Piece piece, InputFile file, @Nullable ReplyKeyboard markup) {
        SendDocument request = new SendDocument(message.recipient().user(), file);
        if (!piece.html().isBlank()) {
            request.setCaption(piece.html());
            request.setParseMode(ParseMode.HTML);
        }
        if (markup != null) {
            request.setReplyMarkup(markup);
        }
        return request;
    }

    private static SendPhoto photo(OutboxMessage message, Piece piece, InputFile file, @Nullable ReplyKeyboard markup) {
        SendPhoto request = new SendPhoto(message.recipient().user(), file);
        if (!piece.html().isBlank()) {
            request.setCaption(piece.html());
            request.setParseMode(ParseMode.HTML);
        }
        if (markup != null) {
            request.setReplyMarkup(markup);
        }
        return request;
    }

    /** Changes the text and the buttons of a message. */
    void edit(OutboxMessage message, Piece piece, String number, @Nullable InlineKeyboardMarkup markup)
            throws TelegramApiException {
        EditMessageText request = EditMessageText.builder()
                .chatId(message.recipient().user())
                .messageId(Integer.valueOf(number))
                .text(piece.html())
                .build();
        request.setParseMode(ParseMode.HTML);
        request.setLinkPreviewOptions(noPreview());
        if (markup != null) {
            request.setReplyMarkup(markup);
        }
        client.execute(request);
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }
}
