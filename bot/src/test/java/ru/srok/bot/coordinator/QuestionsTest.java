package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.DeadlineQuestion;

class QuestionsTest {

    private final Office office = new Office("2025-11-20T06:00:00Z");
    private final Chat chat = office.coordinatorWith("vospitanie.docx");

    private List<DeadlineQuestion> left() {
        return DeadlineQuestion.of(office.plan());
    }

    private void openQuestions() {
        chat.pressed("1", Action.of("question.first", office.plan().id().value()));
    }

    @Test
    void aPhraseIsAskedOnceForAllItsRows() {
        assertThat(left()).extracting(DeadlineQuestion::phrase).doesNotHaveDuplicates();
        openQuestions();
        assertThat(chat.screen().html()).startsWith("Вопрос 1 из " + left().size());
        assertThat(chat.labels().size()).isLessThanOrEqualTo(12);
    }

    @Test
    void aTappedAnswerSettlesThePhraseAndLeadsOn() {
        openQuestions();
        DeadlineQuestion first = left().get(0);
        int before = left().size();
        chat.press("10 июня и 10 декабря");

        Activity row = office.plan().activity(first.id()).orElseThrow();
        assertThat(row.deadline().certainDue()).containsExactly(LocalDate.of(2025, 12, 10), LocalDate.of(2026, 6, 10));
        assertThat(row.deadline().phrase()).isEqualTo(first.phrase());
        assertThat(left()).hasSize(before - 1);
        assertThat(chat.screen().html()).startsWith("Вопрос 1 из");
    }

    @Test
    void wordsAreShownBackBeforeTheyCount() {
        openQuestions();
        DeadlineQuestion first = left().get(0);
        chat.press("Написать срок");
        chat.say("бурление воды");
        assertThat(chat.screen().html()).contains("не похоже на срок");
        chat.say("до 25 мая");
        assertThat(chat.screen().html()).contains("25.05.2026");
        assertThat(office.plan().activity(first.id()).orElseThrow().deadline().settled())
                .isEmpty();
        chat.press("Да, верно");

        assertThat(office.plan().activity(first.id()).orElseThrow().deadline().certainDue())
                .containsExactly(LocalDate.of(2026, 5, 25));
    }

    @Test
    void everyQuestionCanBeSkippedAndTakenUpLater() {
        openQuestions();
        int questions = left().size();
        for (int i = 0; i < questions; i++) {
            chat.press("Пропустить");
        }
        assertThat(chat.screen().html()).contains("Остались только пропущенные");
        assertThat(left()).hasSize(questions);
        openQuestions();
        while (!left().isEmpty()) {
            chat.press("Без даты, не напоминать");
        }
        assertThat(chat.screen().html()).contains("не осталось");
    }

    @Test
    void aRowOfAPhraseCanBeAnsweredApart() {
        openQuestions();
        Activity row = left().get(0).rows().get(0);
        String plan = office.plan().id().value();
        chat.pressed("1", Action.of("row.open", plan, row.id().value()));
        chat.press("Срок");
        chat.say("1 апреля");
        chat.press("Да, верно");

        assertThat(office.plan().activity(row.id()).orElseThrow().deadline().certainDue())
                .containsExactly(LocalDate.of(2026, 4, 1));
        assertThat(chat.screen().html()).contains("Записано вами: 1 апреля");
    }

    @Test
    void anOldButtonAndAForeignOneChangeNothing() {
        openQuestions();
        String plan = office.plan().id().value();
        String row = left().get(0).id().value();
        chat.press("Без даты, не напоминать");
        int revision = office.plan().revision();

        chat.pressed("1", Action.of("question.settle", plan, row, "YEAR_END"));
        chat.pressed("1", Action.of("question.settle", plan, row, "EVERYTHING"));
        chat.pressed("1", Action.of("date.confirm", plan, row, "PHRASE"));
        assertThat(office.plan().revision()).isEqualTo(revision);
        assertThat(chat.pressed("1", Action.of("question.settle", plan, "no-row", "NEVER"))
                        .alert())
                .isTrue();
    }

    @Test
    void aRowIsStruckOutWithItsBasisAndTakenBackIn() {
        String plan = office.plan().id().value();
        Activity row = office.plan().activities().get(0);
        chat.pressed("1", Action.of("row.open", plan, row.id().value()));
        chat.press("Исключить");
        chat.say("приказ № 41 от 21.04");

        assertThat(office.plan().activity(row.id()).orElseThrow().removed()).isTrue();
        assertThat(chat.screen().html()).contains("приказ № 41");
        chat.press("Вернуть");
        assertThat(office.plan().activity(row.id()).orElseThrow().deadline().due())
                .isEqualTo(row.deadline().due());
    }
}
