package ru.srok.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextWrapTest {

    @Test
    void breaksBetweenWords() {
        assertThat(TextWrap.lines("провести педсовет в мае", 10)).containsExactly("провести", "педсовет в", "мае");
    }

    @Test
    void breaksInsideAWordOnlyWhereItIsTooLong() {
        assertThat(TextWrap.lines("не общеобразовательный", 10)).containsExactly("не", "общеобразо", "вательный");
    }

    @Test
    void keepsACombiningMarkWithItsLetter() {
        assertThat(TextWrap.lines("и\u0306и\u0306и\u0306", 2)).containsExactly("и\u0306и\u0306", "и\u0306");
    }

    @Test
    void countsWideCharactersTwice() {
        assertThat(TextWrap.lines("計画計画", 4)).containsExactly("計画", "計画");
    }

    @Test
    void breaksNothingAtANoBreakSpace() {
        assertThat(TextWrap.lines("срок чт\u00a005.03.2026", 14)).containsExactly("срок", "чт 05.03.2026");
    }

    @Test
    void makesNoLineOfNoText() {
        assertThat(TextWrap.lines(" \n ", 10)).isEmpty();
    }

    @Test
    void cutsWithAnEllipsis() {
        assertThat(TextWrap.cut("провести педсовет", 10)).isEqualTo("провести…");
        assertThat(TextWrap.cut("педсовет", 8)).isEqualTo("педсовет");
    }

    @Property
    void losesNothingAndNeverExceedsTheWidth(@ForAll String text, @ForAll @IntRange(min = 2, max = 30) int width) {
        var lines = TextWrap.lines(text, width);

        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(String.join("", lines).replace(" ", ""))
                .isEqualTo(OneLine.of(text).replace(" ", ""));
    }
}
