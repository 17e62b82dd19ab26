package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Joining;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.PastChoice;

/** People change while a plan is carried out. */
class StaffTest {

    private static final Pattern LINK = Pattern.compile("start=([A-Za-z0-9]{32})\\b");

    private final Office office = new Office("2025-11-20T06:00:00Z");
    private final Chat chat = office.coordinatorWith("vospitanie.docx");
    private final Chat old = office.room.person(7);

    @BeforeEach
    void schoolsAtWork() {
        chat.say("Люди");
        chat.press("Добавить");
        chat.say("Школа № 10; Сидоров Пётр Ильич\nШкола № 7; Иванова Мария Петровна; директор; +7 912 000-00-00");
        chat.press("Сохранить");
        chat.command("plan");
        chat.press("Кто что делает");
        chat.press("Руководители ОО");
        chat.press("Все школы");
        office.room.store().plans().save(office.plan().withPast(PastChoice.IGNORE, null));
        chat.pressed(null, Action.of("switch.on", office.plan().id().value()));
        join(old, head());
    }

    private Member head() {
        return new Ownership(office.room.store().members().of(office.workspace().id()))
                .headOf(school().id())
                .orElseThrow();
    }

    private Institution school() {
        return office.room.store().institutions().of(office.workspace().id()).stream()
                .filter(one -> one.name().equals("Школа № 7"))
                .findFirst()
                .orElseThrow();
    }

    private String link(Member member) {
        chat.pressed(null, Action.of("people.link", member.id().value()));
        Matcher link = LINK.matcher(chat.screen().html());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void join(Chat person, Member member) {
        Joining joining = new Joining(office.room.store());
        joining.join(
                person.account(),
                joining.find(link(member)).orElseThrow(),
                office.room.clock().instant());
    }

    private List<Assignment> work() {
        return office.room.store().assignments().of(office.plan().id()).stream()
                .filter(one -> one.assignee().equals(AssigneeId.of(school().id())))
                .toList();
    }

    private boolean isIn(Chat person) {
        return office.room
                .store()
                .accounts()
                .find(person.account())
                .flatMap(Account::active)
                .flatMap(office.room.store().members()::find)
                .filter(Member::active)
                .isPresent();
    }

    private void replaceHead() {
        chat.pressed(null, Action.of("people.open", head().id().value()));
        chat.press("Сменился руководитель");
        chat.say("Орлова Вера Сергеевна");
    }

    @Test
    void aHeadIsReplacedByOneTapAndTheWorkStaysWithThePost() {
        Member before = head();
        List<Assignment> work = work();
        assertThat(isIn(old)).isTrue();
        String unused = link(before);
        replaceHead();
        assertThat(chat.screen().html())
                .contains("Руководитель был: Иванова Мария Петровна", "Будет: Орлова Вера Сергеевна");
        chat.press("Да, сменить");

        assertThat(work).isNotEmpty();
        assertThat(work()).isEqualTo(work);
        assertThat(head().name()).isEqualTo("Орлова Вера Сергеевна");
        assertThat(head().role()).isEqualTo(Role.HEAD);
        assertThat(head().post()).isEqualTo("директор");
        assertThat(head().phone()).isEmpty();
        assertThat(isIn(old)).isFalse();
        Joining joining = new Joining(office.room.store());
        assertThat(joining.standing(
                        joining.find(unused).orElseThrow(),
                        office.room.person(8).account(),
                        office.room.clock().instant()))
                .isEqualTo(Joining.Standing.VOID);
        assertThat(office.room.store().members().find(before.id()).map(Member::name))
                .contains("Иванова Мария Петровна");
    }

    @Test
    void replacingTwiceMakesOneSuccessor() {
        Member before = head();
        replaceHead();
        chat.press("Да, сменить");
        chat.pressed(null, Action.of("person.replace-yes", before.id().value()));

        assertThat(office.room.store().members().of(office.workspace().id()))
                .filteredOn(one -> one.name().equals("Орлова Вера Сергеевна"))
                .hasSize(1);
    }

    @Test
    void whoSpeaksForSeveralGoesOnAsAnother() {
        Member other = office.room.store().members().of(office.workspace().id()).stream()
                .filter(one -> one.name().startsWith("Сидоров"))
                .findFirst()
                .orElseThrow();
        join(old, other);
        join(old, head());
        replaceHead();
        chat.press("Да, сменить");

        assertThat(office.room
                        .store()
                        .accounts()
                        .find(old.account())
                        .orElseThrow()
                        .active())
                .contains(other.id());
    }

    @Test
    void aNameIsWrittenOtherwiseAndThePhoneStays() {
        chat.pressed(null, Action.of("people.open", head().id().value()));
        chat.press("Исправить");
        chat.say("Иванова-Петрова Мария Петровна");

        assertThat(head().name()).isEqualTo("Иванова-Петрова Мария Петровна");
        assertThat(head().phone()).isEqualTo("+7 912 000-00-00");
        assertThat(head().isConnected()).isTrue();
    }

    @Test
    void aClosedSchoolHasNoWorkAndItsPeopleAreOut() {
        List<Assignment> work = work();
        chat.pressed(null, Action.of("school.open", school().id().value()));
        chat.press("Закрыть школу");
        chat.press("Да, закрыть");

        assertThat(work).isNotEmpty();
        assertThat(work()).hasSameSizeAs(work).allMatch(one -> one.state() == AssignmentState.CANCELLED);
        assertThat(school().active()).isFalse();
        assertThat(isIn(old)).isFalse();
        chat.say("Люди");
        assertThat(chat.screen().html()).doesNotContain("Школа № 7").contains("Школа № 10");
    }

    @Test
    void aSchoolIsRenamedAndGivenAHead() {
        chat.pressed(null, Action.of("people.remove-yes", head().id().value()));
        chat.pressed(null, Action.of("school.open", school().id().value()));
        chat.press("Назначить руководителя");
        chat.say("Орлова Вера Сергеевна, +7 900 111-22-33");
        assertThat(head().phone()).isEqualTo("+7 900 111-22-33");
        chat.press("Переименовать");
        chat.say("Гимназия № 7");

        assertThat(chat.screen().html()).contains("Гимназия № 7").contains("Орлова Вера Сергеевна");
    }

    @Test
    void schoolsAreListedByTheirNumber() {
        chat.say("Люди");
        String list = chat.screen().html();
        assertThat(list.indexOf("Школа № 7")).isLessThan(list.indexOf("Школа № 10"));
    }
}
