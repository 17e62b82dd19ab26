package ru.srok.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void joinsBlanksOfEveryKind() {
        assertThat(OneLine.of(" a \t b\r\nc\u2028d\u2029e\u0085f\u00a0\u202f\u3000g\u000b\f "))
                .isEqualTo("a b c d e f g");
    }

    @Test
    void turnsControlCharactersIntoBlanks() {
        assertThat(OneLine.of("a\u001b[31mb\u0000c\u009bd\u007f")).isEqualTo("a [31mb c d");
    }

    @Test
    void leavesOutMarksThatTurnTheDirectionOfWriting() {
        assertThat(OneLine.of("a\u202eb\u2066c")).isEqualTo("abc");
    }

    @Test
    void keepsEverythingElse() {
        assertThat(OneLine.of("«Ёж» – 1/2 \"№\" 𝔸е\u0301")).isEqualTo("«Ёж» – 1/2 \"№\" 𝔸е\u0301");
    }

    @Property
    void givesOneLineForAnyText(@ForAll String text) {
        String line = OneLine.of(text);

        assertThat(line.codePoints().noneMatch(Character::isISOControl)).isTrue();
        assertThat(line.lines().count()).isLessThanOrEqualTo(1);
        assertThat(line).isEqualTo(line.strip()).doesNotContain("  ");
        assertThat(OneLine.of(line)).isEqualTo(line);
    }
}
