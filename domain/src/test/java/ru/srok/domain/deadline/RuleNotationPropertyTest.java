package ru.srok.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule printed in Russian is read back as the same rule. */
class RuleNotationPropertyTest {

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void aPrintedRuleReadsBack(@ForAll("rules") DeadlineRule rule) {
        assertReadsBack(rule);
    }

    @Provide
    Arbitrary<DeadlineRule> rules() {
        return RuleArbitraries.rules();
    }

    static Stream<DeadlineCase> cases() {
        return DeadlineCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theRuleOfEachCaseReadsBack(DeadlineCase line) {
        assertReadsBack(
                DeadlineGrammar.russian().read(line.phrase(), line.period()).rule());
    }

    private static void assertReadsBack(DeadlineRule rule) {
        String printed = RuleNotation.print(rule);

        assertThat(PhraseRule.of(Lexer.read(printed))).as(printed).isEqualTo(rule);
    }
}
