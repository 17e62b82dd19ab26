package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.plan.RowColumn;

class RowChangesTest {

    private static final String NOW = "2025-11-20T06:00:00Z";

    private final Office office = new Office(NOW);
    private final Chat chat = office.coordinatorWith("vospitanie.docx");

    @BeforeEach
    void switchOn() {
        chat.command("people");
        chat.press("Добавить");
        chat.say("Школа № 1 … Школа № 3");
        chat.press("Сохранить");
        Plan plan = office.plan().withPast(PastChoice.IGNORE, null);
        office.room
                .store()
                .plans()
                .save(plan.withStatus(PlanStatus.ACTIVE, office.room.clock().instant()));
    }

    private Activity row() {
        return office.plan().activities().stream()
                .filter(one -> one.isWork() && !one.deadline().certainDue().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void press(String action, String... more) {
        String[] arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                office.plan().id().value(), row().id().value()),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        chat.pressed(null, new Action(action, List.of(arguments)));
    }

    private List<RowChange> changes() {
        return office.room.store().rowChanges().of(office.plan().id());
    }

    private void moveDate() {
        press("date.write", DateScope.ROW.name());
        chat.say("до 25 мая 2026");
        chat.press("Да, верно");
    }

    private long asked() {
        return chat.screens().stream()
                .filter(screen -> screen.html().contains("запишем основание"))
                .count();
    }

    @Test
    void aTypedDateAsksForItsBasisAndTheCardShowsWhatWas() {
        String before = RowChangesTest.text(row());
        moveDate();
        chat.press("Приказ");
        chat.say("№ 41 от 21.04.2026");

        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.column()).isEqualTo(RowColumn.DEADLINE);
            assertThat(change.before()).isEqualTo(before);
            assertThat(change.after()).isEqualTo("2026-05-25");
            assertThat(change.basis()).isEqualTo("приказ № 41 от 21.04.2026");
        });
        press("row.open");
        assertThat(chat.screen().html())
                .contains("Срок, было: ")
                .contains("Основание: приказ № 41 от 21.04.2026. Петрова Анна Ивановна, 20.11.2025");
    }

    private static String text(Activity row) {
        return String.join(
                ",", row.deadline().certainDue().stream().map(Object::toString).toList());
    }

    @Test
    void severalTapsAreAskedAboutOnceAndOneAnswerFoundsThemAll() {
        press("whose.pick", Target.ROW, Pick.SCHOOLS.name(), "0");
        chat.press("☐ Школа № 1");
        chat.press("☐ Школа № 2");
        assertThat(asked()).isEqualTo(1);
        chat.press("Устно");

        assertThat(changes()).isNotEmpty().allMatch(change -> change.basis().equals("устно"));
        assertThat(changes()).extracting(RowChange::column).contains(RowColumn.ASSIGNEES);
    }

    @Test
    void wordsAreABasisToo() {
        moveDate();
        chat.say("по телефону с начальником");

        assertThat(changes()).extracting(RowChange::basis).containsExactly("по телефону с начальником");
    }

    @Test
    void withoutAnAnswerTheCardSaysSoAndAsksAgain() {
        moveDate();
        press("row.open");
        assertThat(chat.screen().html()).contains("Основание: не указано");
        chat.press("Указать основание");
        chat.press("Устно");

        assertThat(changes()).extracting(RowChange::basis).containsExactly("устно");
    }

    @Test
    void aRowIsStruckOutWithItsBasisAndTakenBackWithAnother() {
        press("row.strike");
        chat.press("Устно");
        assertThat(asked()).isZero();
        chat.press("Вернуть");
        chat.say("ошиблись");

        assertThat(changes())
                .extracting(change -> change.column() + " " + change.after() + " " + change.basis())
                .containsExactly("STRUCK true устно", "STRUCK false ошиблись");
    }

    @Test
    void aDefaultThatBindsManyRowsIsRecordedForEach() {
        chat.command("plan");
        chat.press("Кто что делает");
        chat.press("Руководители ОО");
        chat.press("Все школы");
        chat.press("Устно");

        assertThat(changes())
                .filteredOn(change -> change.column() == RowColumn.ASSIGNEES)
                .extracting(RowChange::activity)
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void aDraftIsChangedWithoutAnyQuestion() {
        Office other = new Office(NOW);
        Chat drafter = other.coordinatorWith("vospitanie.docx");
        String row = other.plan().activities().get(0).id().value();
        drafter.pressed(null, new Action("whose.bind", List.of(other.plan().id().value(), row, Target.ROW, "me")));

        assertThat(other.room.store().rowChanges().of(other.plan().id())).isEmpty();
        assertThat(drafter.screens()).noneMatch(screen -> screen.html().contains("основание"));
    }
}
