package ru.srok.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParserExamplesTest {

    static Stream<Arguments> examples() {
        return PhraseReader.DATES.leaves().stream()
                .flatMap(parser -> parser.examples().stream()
                        .map(example -> Arguments.of(parser.getClass().getSimpleName(), example, parser)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void eachExampleIsReadToItsEndByItsOwnParser(String name, String example, PartParser parser) {
        Tokens tokens = Lexer.read(example);

        Match match = parser.parse(tokens, 0);

        assertThat(match).as(name).isNotNull();
        assertThat(match.next()).isEqualTo(tokens.size());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void theCompositeReadsEachExampleWithoutALabel(String name, String example, PartParser parser) {
        List<Piece> pieces = PhraseReader.pieces(Lexer.read(example));

        assertThat(pieces)
                .as(name + " " + parser.examples().size())
                .noneMatch(piece -> piece.part() instanceof Part.Label)
                .noneMatch(piece -> piece.part() instanceof Part.Event);
    }

    @Test
    void everyParserNamesExamples() {
        assertThat(PhraseReader.DATES.leaves())
                .hasSizeGreaterThan(12)
                .allMatch(parser -> parser.examples().size() > 2);
    }
}
