package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMediaGroup;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaDocument;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import tools.jackson.databind.JsonNode;

/** The TelegramBots client can't tell the sandbox from Telegram. */
class JavaClientTest extends WithSandbox {
    private OkHttpTelegramClient bot;
    private long anna;

    @BeforeEach
    void meet() {
        TelegramUrl url = TelegramUrl.builder()
                .schema("http")
                .host("127.0.0.1")
                .port(sandbox.address().getPort())
                .build();
        bot = new OkHttpTelegramClient(new OkHttpClient(), SandboxClient.TOKEN, url);
        anna = client.startedPerson("Анна");
        client.control("limits", "{\"scale\":1000}");
    }

    private static InlineKeyboardMarkup buttons() {
        InlineKeyboardButton button =
                InlineKeyboardButton.builder().text("Да").callbackData("yes").build();
        return InlineKeyboardMarkup.builder()
                .keyboardRow(new InlineKeyboardRow(button))
                .build();
    }

    private static InputFile file(String name, String content) {
        return new InputFile(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name);
    }

    @Test
    void sendsAndEditsAMessageWithButtons() throws TelegramApiException {
        Message sent = bot.execute(SendMessage.builder()
                .chatId(anna)
                .text("<b>Срок</b>")
                .parseMode("HTML")
                .replyMarkup(buttons())
                .build());
        assertThat(sent.getText()).isEqualTo("Срок");
        assertThat(sent.getReplyMarkup().getKeyboard().get(0).get(0).getCallbackData())
                .isEqualTo("yes");
        var edited = (Message) bot.execute(EditMessageText.builder()
                .chatId(anna)
                .messageId(sent.getMessageId())
                .text("Готово")
                .build());
        assertThat(edited.getText()).isEqualTo("Готово");
        assertThat(client.look("people/" + anna + "/messages").path(1).path("buttons"))
                .isEmpty();
    }

    @Test
    void sendsADocumentWithACyrillicNameAndFetchesIt() throws TelegramApiException {
        Message sent = bot.execute(SendDocument.builder()
                .chatId(anna)
                .document(file("Отчёт за март.docx", "содержание"))
                .caption("вот")
                .build());
        assertThat(sent.getDocument().getFileName()).isEqualTo("Отчёт за март.docx");
        var info = bot.execute(new GetFile(sent.getDocument().getFileId()));
        assertThat(client.get("/file/bot" + SandboxClient.TOKEN + "/" + info.getFilePath())
                        .body())
                .isEqualTo("содержание");
        JsonNode shown = client.look("people/" + anna + "/messages").path(1);
        assertThat(shown.path("text").asString()).isEqualTo("вот");
        assertThat(shown.path("files").path(0).path("name").asString()).isEqualTo("Отчёт за март.docx");
        assertThat(client.get(shown.path("files").path(0).path("url").asString())
                        .body())
                .isEqualTo("содержание");
    }

    @Test
    void sendsAnAlbum() throws TelegramApiException {
        List<Message> sent = bot.execute(SendMediaGroup.builder()
                .chatId(anna)
                .media(new InputMediaDocument(
                        new ByteArrayInputStream("1".getBytes(StandardCharsets.UTF_8)), "один.txt"))
                .media(new InputMediaDocument(
                        new ByteArrayInputStream("2".getBytes(StandardCharsets.UTF_8)), "два.txt"))
                .build());
        assertThat(sent)
                .extracting(message -> message.getDocument().getFileName())
                .containsExactly("один.txt", "два.txt");
        assertThat(sent.get(0).getMediaGroupId())
                .isEqualTo(sent.get(1).getMediaGroupId())
                .isNotBlank();
    }

    @Test
    void readsUpdatesAndAnswersAButton() throws TelegramApiException {
        Message sent = bot.execute(SendMessage.builder()
                .chatId(anna)
                .text("?")
                .replyMarkup(buttons())
                .build());
        var pressed = client.postLater(
                "/sandbox/people/" + anna + "/press", "{\"message_id\":" + sent.getMessageId() + ",\"button\":\"Да\"}");
        List<Update> updates =
                List.copyOf(bot.execute(GetUpdates.builder().timeout(5).build()));
        assertThat(updates).hasSize(1);
        assertThat(updates.get(0).getCallbackQuery().getMessage().getMessageId())
                .isEqualTo(sent.getMessageId());
        bot.execute(AnswerCallbackQuery.builder()
                .callbackQueryId(updates.get(0).getCallbackQuery().getId())
                .text("Записано")
                .build());
        assertThat(pressed.join().body()).isEqualTo("{\"answer\":{\"text\":\"Записано\",\"alert\":false}}");
    }

    @Test
    void readsFilesAndAlbumsThatPeopleSend() throws TelegramApiException {
        client.upload(anna, "за март", "x".getBytes(StandardCharsets.UTF_8), "Отчёт.docx", "Список.xlsx");
        List<Update> updates = List.copyOf(bot.execute(new GetUpdates()));
        assertThat(updates)
                .extracting(update -> update.getMessage().getDocument().getFileName())
                .containsExactly("Отчёт.docx", "Список.xlsx");
        assertThat(updates)
                .extracting(update -> update.getMessage().getMediaGroupId())
                .doesNotContainNull();
        assertThat(updates.get(0).getMessage().getCaption()).isEqualTo("за март");
    }

    @Test
    void understandsARefusal() {
        SendMessage message = SendMessage.builder().chatId(4L).text("?").build();
        assertThatThrownBy(() -> bot.execute(message))
                .isInstanceOfSatisfying(TelegramApiRequestException.class, refusal -> {
                    assertThat(refusal.getErrorCode()).isEqualTo(400);
                    assertThat(refusal.getApiResponse()).isEqualTo("Bad Request: chat not found");
                });
    }

    @Test
    void setsTheMenu() throws TelegramApiException {
        bot.execute(new SetMyCommands(List.of(new BotCommand("help", "Помощь"))));
        assertThat(client.look("people/" + anna + "/chat").path("commands").toString())
                .isEqualTo("[{\"command\":\"help\",\"description\":\"Помощь\"}]");
    }
}
