package ru.srok.bot.assignee;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.plan.ClosingMode;

/** What heads, their colleagues and curators read, as conversations in files beside this class that are called as its tests. */
abstract class AssigneeWords {

    static final String MONITORING = "Мониторинг профориентации <8–9 классы> & «дорожная карта»";

    final SchoolTown town = new SchoolTown()
            .row("2.3.8", "Профориентация детей-инвалидов, 1 квартал", "март 2026", "i:s1", "i:s2")
            .row("1.4.5", MONITORING, "до 30.04.2026", "i:s1", "i:s2")
            .row("1.3.12", "Обновить базу одарённых детей", "май 2026", "i:s1")
            .row("", "Принять участие в слёте отрядов", "до 15.05.2026", ClosingMode.ANY_ONE, "i:s1", "i:s2")
            .row("9.9", "Проверить отчёты школ", "до 30.04.2026", "m:boris");
    Chat anna = town.room.person(1);
    Chat boris = town.room.person(2);

    @BeforeEach
    void atWork() {
        town.on();
        anna = town.joined("anna", 1).called("Координатор Анна");
        boris = town.joined("boris", 2).called("Куратор Борис");
    }

    @AfterEach
    void everythingReadsAsInItsFile(TestInfo test) {
        town.room.transcript().assertReads(test);
    }

    Chat head() {
        return town.joined("h1", 7).called("Директор школы № 1");
    }

    Chat secondHead() {
        return town.joined("h2", 8).called("Директор школы № 2");
    }

    void chapter(String title) {
        town.room.transcript().chapter(title);
    }

    void later(Duration time) {
        town.room.clock().holdAt(town.room.clock().instant().plus(time));
    }

    String row(String number, String school) {
        return town.assignment(number, school).id().value();
    }
}
