package ru.srok.bot.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.morning;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.summary.ScreenText;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.file.FileId;

/** The page is shown and goes to the head of the department. */
class SendingThePageTest extends FridayDesk {

    @Test
    void showsThePage() {
        town.joined("olga", 11);
        open();

        Golden.assertMatches(getClass(), "page.txt", ScreenText.of(anna.screen()) + "\n" + page());
        assertThat(room.store().files().find(file()).orElseThrow().name())
                .isEqualTo("Страница начальнику 24.04.2026.pdf");
    }

    @Test
    void sendsTheSeenPageToTheHeadByOneTap() {
        town.joined("olga", 11);
        open();
        FileId seen = file();
        assertThat(toChief()).isEmpty();

        anna.press("Отправить: Громова О. А.");
        anna.press("Отправить: Громова О. А.");

        assertThat(anna.screen().html()).isEqualTo("Отправляю страницу: Громова О. А.");
        OutboxMessage sent = toChief().get(0);
        assertThat(toChief()).hasSize(1);
        assertThat(sent.recipient()).isEqualTo(room.person(11).account());
        BriefingRenderer renderer = new BriefingRenderer(room.store(), briefings, friday);
        Rendered rendered = renderer.render(sent, morning(Week.FRIDAY)).orElseThrow();
        assertThat(rendered.screen().attachment()).contains(seen);
        assertThat(rendered.screen().rows()).isEmpty();
        assertThat(draft().sent()).isEmpty();

        renderer.sent(sent, morning(Week.FRIDAY));
        open();
        assertThat(ScreenText.of(anna.screen())).contains("Отправлено: Громова О. А., пт 24 апреля в 9:00");
        anna.press("Отправить ещё раз: Громова О. А.");
        assertThat(toChief()).hasSize(2);
    }

    @Test
    void sendsNoPageThatWasChangedSince() {
        town.joined("olga", 11);
        open();
        anna.press("Изменить строки");
        anna.press("Школы: 3");
        anna.press("1");
        anna.press("Скрыть");

        anna.press("Отправить: Громова О. А.");

        assertThat(toChief()).isEmpty();
        assertThat(anna.screens())
                .anySatisfy(screen -> assertThat(screen.html()).contains("с тех пор изменилась"));
        assertThat(page()).doesNotContain("Школа № 2 (2)");
        anna.press("Отправить: Громова О. А.");
        assertThat(toChief()).hasSize(1);
    }

    @Test
    void sendsToNobodyWhoIsNoHead() {
        open();

        anna.pressed("1", Action.of(BriefingConversation.SEND, "boris", file().value()));

        assertThat(toChief()).isEmpty();
        assertThat(anna.screens())
                .anySatisfy(screen -> assertThat(screen.html()).startsWith("Не отправлено"));
    }

    @Test
    void tellsToForwardThePageWhereTheHeadIsNotConnected() {
        open();

        assertThat(anna.screen().html()).contains("Начальник не подключён к боту. Перешлите этот файл сами");
        assertThat(anna.labels()).containsExactly("Изменить строки", "Обновить");
    }

    @Test
    void bringsThePageOnFriday() {
        friday.run(friday.nextAfter(morning("2026-04-20")).orElseThrow());

        OutboxMessage message = toChief().get(0);
        Optional<Rendered> rendered =
                new BriefingRenderer(room.store(), briefings, friday).render(message, message.created());
        assertThat(message.created()).isEqualTo(morning(Week.FRIDAY).plusSeconds(5 * 3600));
        assertThat(message.recipient()).isEqualTo(anna.account());
        assertThat(Week.text(
                        room.store(),
                        rendered.orElseThrow().screen().attachment().orElseThrow()))
                .contains("Исполнение планов на пятницу, 24 апреля 2026 г.");
    }

    @Test
    void isClosedToEverybodyButTheCoordinator() {
        town.joined("olga", 11);
        for (int other : List.of(1, 2, 11)) {
            Chat chat = room.person(other);
            assertThat(chat.pressed("1", Action.of(BriefingConversation.OPEN)).alert())
                    .isTrue();
            assertThat(chat.pressed("1", Action.of(BriefingConversation.SEND, "olga", "page"))
                            .alert())
                    .isTrue();
            assertThat(chat.screens()).isEmpty();
        }
    }
}
