package ru.srok.messages.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.srok.domain.finding.FindingCode;

class FindingWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyFindingHasASentenceAndAQuestion(FindingCode code) {
        assertThat(FindingWords.sentence(code)).matches("[А-ЯЁ].*\\.");
        assertThat(FindingWords.question(code)).matches("[а-яё].*\\?");
    }

    @ParameterizedTest
    @EnumSource
    void markIsShortEnoughForAColumn(FindingCode code) {
        assertThat(FindingWords.label(code)).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void asksForTheDayWhereItIsOpen() {
        assertThat(FindingWords.question(FindingCode.DEADLINE_OPEN)).isEqualTo("к какому числу?");
    }
}
