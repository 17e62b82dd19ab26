package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.ResponsiblePhrase;

class WhoseTest {

    private final Office office = new Office("2025-11-20T06:00:00Z");
    private final Chat chat = office.coordinatorWith("vospitanie.docx");

    private void schools() {
        chat.command("people");
        chat.press("Добавить");
        chat.say("Школа № 1 … Школа № 3");
        chat.press("Сохранить");
    }

    private void whose() {
        chat.command("plan");
        chat.press("Кто что делает");
    }

    private Binding bindingOf(String responsible) {
        return office.plan().defaults().getOrDefault(responsible, Binding.NOBODY);
    }

    @Test
    void aResponsibleIsBoundOnceForAllItsRows() {
        schools();
        whose();
        chat.press("Руководители ОО");
        chat.press("Все школы");

        assertThat(bindingOf("Руководители ОО").assignees()).containsExactly(AssigneeId.ALL_INSTITUTIONS);
        assertThat(bindingOf("Руководители ОО").mode()).isEqualTo(ClosingMode.EACH);
        assertThat(chat.screen().html()).contains("Сейчас: все школы").contains("каждый отчитывается сам");
    }

    @Test
    void somebodyNamedInThePlanIsAddedByOneTap() {
        whose();
        chat.press("Громов К.С.");
        chat.press("Громов К.С. – добавить сотрудника");

        assertThat(bindingOf("Громов К.С.").mode()).isEqualTo(ClosingMode.LEAD);
        assertThat(office.room.store().members().of(office.workspace().id()))
                .anyMatch(member -> member.name().equals("Громов К.С."));
    }

    @Test
    void somebodyKnownInFullIsOfferedBeforeSomebodyNew() {
        chat.command("people");
        chat.press("Добавить");
        chat.say("Громов Кирилл Сергеевич; методист\nГромов Константин Савельевич; методист\nГромова Анна Ильинична");
        chat.press("Сохранить");
        int people = office.room.store().members().of(office.workspace().id()).size();
        whose();
        chat.press("Громов К.С.");
        assertThat(chat.labels())
                .startsWith(
                        "Это Громов Кирилл Сергеевич",
                        "Это Громов Константин Савельевич",
                        "Громов К.С. – добавить сотрудника");
        chat.press("Это Громов Константин Савельевич");

        assertThat(chat.screen().html()).contains("Сейчас: Громов Константин Савельевич");
        assertThat(office.room.store().members().of(office.workspace().id())).hasSize(people);
    }

    @Test
    void schoolsAreTickedOneByOneAndUnticked() {
        schools();
        whose();
        chat.press("Руководители ОО");
        chat.press("Выбрать школы");
        chat.press("☐ Школа № 1");
        chat.press("☐ Школа № 3");
        chat.press("☑ Школа № 1");
        chat.press("Готово");

        assertThat(bindingOf("Руководители ОО").assignees()).hasSize(1);
        assertThat(chat.screen().html()).contains("Школа № 3");
    }

    @Test
    void aRowHasABindingAndAModeOfItsOwn() {
        schools();
        Activity row = office.plan().activities().get(1);
        chat.pressed(
                "1", Action.of("row.open", office.plan().id().value(), row.id().value()));
        chat.press("Ответственный");
        chat.press("Все школы");
        chat.press("Чей отчёт нужен");
        chat.press("Не менее 2");

        Binding own =
                Bindings.of(office.plan(), office.plan().activity(row.id()).orElseThrow());
        assertThat(own.mode()).isEqualTo(ClosingMode.atLeast(2, false));
        chat.press("Сбросить");
        assertThat(office.plan().activity(row.id()).orElseThrow().binding()).isEmpty();
    }

    @Test
    void aWholeSectionIsBoundAtOnce() {
        Activity row = office.plan().activities().get(0);
        chat.pressed(
                "1", Action.of("row.open", office.plan().id().value(), row.id().value()));
        chat.press("Ответственный");
        chat.press("Весь раздел");
        chat.press("Я");

        assertThat(office.plan().activities().stream()
                        .filter(one -> one.isWork() && one.section().equals(row.section())))
                .allMatch(one -> one.binding().isPresent());
    }

    @Test
    void nobodyOfAnotherWorkspaceCanBeTicked() {
        ResponsiblePhrase first = ResponsiblePhrase.of(office.plan()).get(0);
        String[] target = {office.plan().id().value(), first.rows().get(0).id().value(), Integer.toString(first.place())
        };
        int revision = office.plan().revision();

        chat.pressed("1", Action.of("whose.toggle", target[0], target[1], target[2], "PEOPLE", "0", "m:stranger"));
        chat.pressed("1", Action.of("whose.bind", target[0], target[1], target[2], "world"));
        chat.pressed("1", Action.of("whose.bind", target[0], target[1], "99", "me"));
        chat.pressed("1", Action.of("whose.close", target[0], target[1], target[2], "x"));
        assertThat(office.plan().revision()).isEqualTo(revision);
    }
}
