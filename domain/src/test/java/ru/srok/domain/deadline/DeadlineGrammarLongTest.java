package ru.srok.domain.deadline;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The properties of the grammar with fifty times as many tries; it runs with the profile {@code long} only. */
@Tag("long")
class DeadlineGrammarLongTest {

    private final DeadlineGrammarPropertyTest usual = new DeadlineGrammarPropertyTest();

    @Property(tries = 50_000)
    void anyTextIsRead(@ForAll String text) {
        usual.anyTextIsRead(text);
    }

    @Property(tries = 100_000)
    void anyRowOfItsOwnWordsIsRead(@ForAll("rows") String text) {
        usual.anyRowOfItsOwnWordsIsRead(text);
    }

    @Property(tries = 50_000)
    void anyRowOfItsOwnWordsPrintsAndReadsBack(@ForAll("rows") String text) {
        usual.anyRowOfItsOwnWordsPrintsAndReadsBack(text);
    }

    @Example
    void veryLongTextsAreReadInTime() {
        usual.readsInTime(1_500, 15_000);
    }

    @Provide
    Arbitrary<String> rows() {
        return usual.rows();
    }
}
