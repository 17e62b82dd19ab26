package ru.srok.bot.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.summary.Municipality;
import ru.srok.bot.summary.ScreenText;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Substitution;

class SubstitutingTest {

    private static final String MONDAY = "2026-04-27";

    private final Conversation looking = routes -> routes.action(
            "look",
            Permission.MEMBERS,
            List.of(ArgumentKind.ASSIGNMENT),
            (dialogue, arguments) -> dialogue.toast("seen"));
    private final ChatRoom room =
            new ChatRoom(morning(MONDAY), things -> List.of(new Substituting(things.store()), looking));
    private final Municipality town = new Municipality(room.store());
    private final Chat head = room.person(1);
    private final Chat deputy = room.person(5);
    private final Chat anna = room.person(9);

    @BeforeEach
    void aHeadAndAColleague() {
        town.member("zoya", "Зимина Зоя Олеговна", Role.ASSIGNEE, new InstitutionId("s1"), "");
        town.member("silent", "Тихий Пётр Ильич", Role.ASSIGNEE, new InstitutionId("s1"), "");
        town.joined("h1", 1).joined("h2", 2).joined("zoya", 5).joined("anna", 9);
        town.row("1.1", "Мониторинг", "до 30.04.2026", EACH_SCHOOL).switchedOn("План", "2026-04-01");
    }

    private Substitution substitution() {
        return room.store().substitutions().find(new MemberId("h1")).orElseThrow();
    }

    private boolean sees(Chat chat, String school) {
        String row = town.assignment("1.1", school).id().value();
        return chat.pressed("1", Action.of("look", row)).toast().equals("seen");
    }

    private String told(AccountId account) {
        SubstituteRenderer renderer = new SubstituteRenderer(room.store());
        return room.store().outbox().in(OutboxMessage.State.WAITING).stream()
                .filter(message -> message.recipient().equals(account))
                .flatMap(message -> renderer.render(message, room.clock().instant()).stream())
                .map(rendered -> ScreenText.of(rendered.screen()))
                .collect(Collectors.joining());
    }

    private static void look(String name, Chat chat) {
        ScreenText.assertFits(chat.screen());
        Golden.assertMatches(SubstitutingTest.class, name, ScreenText.of(chat.screen()));
    }

    private void setForAWeek() {
        head.pressed("1", Action.of(Substituting.ME));
        head.press("Зимина Зоя Олеговна");
        head.press(head.labels().get(0));
    }

    @Test
    void aPersonNamesAConnectedColleagueAndDates() {
        head.pressed("1", Action.of(Substituting.ME));
        look("ask.txt", head);
        head.press("Зимина Зоя Олеговна");
        look("dates.txt", head);
        head.press(head.labels().get(0));
        look("set.txt", head);

        assertThat(substitution().deputy().value()).isEqualTo("zoya");
        assertThat(substitution().until()).isEqualTo("2026-05-01");
        Golden.assertMatches(SubstitutingTest.class, "told-deputy.txt", told(deputy.account()));
        head.pressed("1", Action.of(Substituting.ME));
        look("now.txt", head);
    }

    @Test
    void datesCanBeTyped() {
        head.pressed("1", Action.of(Substituting.ME));
        head.press("Зимина Зоя Олеговна");
        head.press("Другие даты");
        look("type.txt", head);
        head.say("в июле 2");
        look("wrong.txt", head);
        head.say("1.02 – 5.02");
        look("past.txt", head);

        head.say("с 29.06 по 26.07");

        assertThat(substitution().from()).isEqualTo("2026-06-29");
        assertThat(substitution().until()).isEqualTo("2026-07-26");
    }

    @Test
    void aDeputySeesExactlyThoseRowsAndOnlyDuringTheseDays() {
        assertThat(sees(deputy, "i:s1")).isFalse();
        setForAWeek();

        assertThat(sees(deputy, "i:s1")).isTrue();
        assertThat(sees(deputy, "i:s2")).isFalse();
        assertThat(sees(room.person(2), "i:s1")).isFalse();

        room.clock().holdAt(morning("2026-05-02"));
        assertThat(sees(deputy, "i:s1")).isFalse();
    }

    @Test
    void whoLeftIsNotStoodInForAnyMore() {
        setForAWeek();
        room.store().members().save(town.who("h1").departed());

        assertThat(sees(deputy, "i:s1")).isFalse();
    }

    @Test
    void itCanBeEndedAtOnce() {
        setForAWeek();
        head.pressed("1", Action.of(Substituting.END, "h1"));

        assertThat(substitution().holdsOn(LocalDate.parse(MONDAY))).isFalse();
        assertThat(sees(deputy, "i:s1")).isFalse();
        Golden.assertMatches(SubstitutingTest.class, "told-ended.txt", told(deputy.account()));
    }

    @Test
    void aCoordinatorDoesItForSomebodyAndBothAreTold() {
        anna.pressed("1", Action.of(Substituting.OF, "h1"));
        anna.press("Зимина Зоя Олеговна");
        anna.press(anna.labels().get(1));
        look("set-of.txt", anna);

        assertThat(substitution().by().value()).isEqualTo("anna");
        Golden.assertMatches(SubstitutingTest.class, "told-away.txt", told(head.account()));
        assertThat(told(deputy.account())).contains("Кузнецова Ольга Петровна");
    }

    @Test
    void nobodyElseDecidesAndNoStrangerStandsIn() {
        assertThat(deputy.pressed("1", Action.of(Substituting.SET, "h1", "zoya", "2026-05-01"))
                        .alert())
                .isTrue();
        assertThat(deputy.pressed("1", Action.of(Substituting.OF, "h1")).alert())
                .isTrue();
        for (String other : List.of("h2", "silent", "h1", "nobody", "")) {
            assertThat(head.pressed("1", Action.of(Substituting.SET, "h1", other, "2026-05-01"))
                            .alert())
                    .isTrue();
        }
        assertThat(room.store().substitutions().find(new MemberId("h1"))).isEmpty();
    }
}
