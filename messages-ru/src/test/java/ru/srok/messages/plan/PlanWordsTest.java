package ru.srok.messages.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.plan.PlanHeader;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.messages.Messages;

class PlanWordsTest {

    @Test
    void namesTheOrder() {
        assertThat(PlanWords.order(header("приказ", "67", LocalDate.of(2021, 2, 15))))
                .isEqualTo("Приказ № 67 от 15.02.2021");
    }

    @Test
    void namesAsMuchOfTheOrderAsThereIs() {
        assertThat(PlanWords.order(header(null, "67", null))).isEqualTo("№ 67");
        assertThat(PlanWords.order(header(null, null, null))).isEmpty();
    }

    @Test
    void countsWhatWasLeftOut() {
        assertThat(PlanWords.skipped(SkippedRow.Reason.SIGNATURE, 2)).isEqualTo("подписей 2");
    }

    @ParameterizedTest
    @CsvSource({"1,1 строка", "2,2 строки", "5,5 строк", "11,11 строк", "21,21 строка", "52,52 строки", "129,129 строк"
    })
    void rowsAgreeWithTheirNumber(int count, String words) {
        assertThat(Messages.say(PlanText.QUESTION_ABOUT_ROWS, "ежегодно", count, "к какому числу?"))
                .isEqualTo("«ежегодно» – " + words + ": к какому числу?");
    }

    private static PlanHeader header(@Nullable String kind, @Nullable String number, @Nullable LocalDate date) {
        return new PlanHeader(kind, number, date, null, "", PlanPeriod.ofYears(2021, 2021), null, null);
    }
}
