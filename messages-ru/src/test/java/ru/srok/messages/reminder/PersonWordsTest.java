package ru.srok.messages.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.WorkspaceId;

class PersonWordsTest {

    private static Member member(String name) {
        return Member.of(new MemberId("m"), new WorkspaceId("w"), name, Role.HEAD, null);
    }

    @ParameterizedTest
    @CsvSource({
        "Кузнецова Ольга Петровна,Ольга Петровна",
        "Ольга Петровна Кузнецова,Ольга Петровна",
        "Орлов Пётр Ильич,Пётр Ильич",
        "Вуйкович Анна Никитична,Анна Никитична",
        "Алиев Рашид Мамед-оглы,Рашид Мамед-оглы"
    })
    void addressesByNameAndPatronymic(String name, String greeted) {
        assertThat(PersonWords.greeting(member(name))).isEqualTo("Доброе утро, " + greeted + "!");
    }

    @ParameterizedTest
    @CsvSource({"Кузнецова Ольга", "Ольга", "Директор школы семь", "Кузнецова Ольга Петровна директор"})
    void addressesNobodyByAGuess(String name) {
        assertThat(PersonWords.greeting(member(name))).isEqualTo("Доброе утро!");
    }

    @Test
    void namesThePhoneWhereItIsKnown() {
        assertThat(PersonWords.withPhone(member("Белова <Нина>"))).isEqualTo("Белова &lt;Нина&gt;");
    }
}
