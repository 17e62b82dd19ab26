package ru.srok.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class ReplyReaderPropertyTest {

    private static final List<ReplyCase> CASES = ReplyCase.in("replies.tsv");
    private static final List<String> DONE_WORDS = List.of(
            "сделано", "сделали", "готово", "выполнено", "провели", "отправлено", "сдали", "отчитались", "размещено");

    private final ReplyReader reader = new ReplyReader();

    @Provide
    Arbitrary<String> replies() {
        return Arbitraries.of(CASES).map(ReplyCase::reply);
    }

    @Provide
    Arbitrary<String> talk() {
        Arbitrary<String> words = Arbitraries.of(CASES)
                .flatMap(line -> Arbitraries.of(List.of(line.reply().split(" "))));
        return words.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> doneWords() {
        return Arbitraries.of(DONE_WORDS);
    }

    @Property(tries = 400)
    void readsAnyText(@ForAll String text) {
        assertThat(reader.read(text).state()).isNotNull();
    }

    @Property(tries = 400)
    void readsAnyRussianText(@ForAll @StringLength(max = 60) @CharRange(from = 'а', to = 'я') String text) {
        assertThat(reader.read(text).state()).isNotNull();
    }

    @Property(tries = 400)
    void aQuestionIsNeverDone(@ForAll("talk") String talk) {
        assertThat(reader.read(talk + "?").state()).isNotEqualTo(ReplyState.DONE);
        assertThat(reader.read(talk + " ?").state()).isNotEqualTo(ReplyState.DONE);
    }

    @Property(tries = 400)
    void aReplyOfTheTableAskedIsNeverDone(@ForAll("replies") String reply) {
        assertThat(reader.read(reply + "?").state()).isNotEqualTo(ReplyState.DONE);
    }

    @Property(tries = 400)
    void aDeniedDoneWordIsNeverDone(
            @ForAll("talk") String before, @ForAll("doneWords") String done, @ForAll("talk") String after) {
        assertThat(reader.read("не " + done).state()).isNotEqualTo(ReplyState.DONE);
        assertThat(reader.read("не" + done).state()).isNotEqualTo(ReplyState.DONE);
        assertThat(reader.read(before + " не " + done + " " + after).state()).isNotEqualTo(ReplyState.DONE);
    }

    @Property(tries = 400)
    void aDeniedReplyIsNeverDone(@ForAll("replies") String reply) {
        assertThat(reader.read("не " + reply).state()).isNotEqualTo(ReplyState.DONE);
    }

    @Property(tries = 400)
    void greetingsAndMarksChangeNothing(@ForAll("replies") String reply) {
        ReplyReading plain = reader.read(reply);

        if (plain.state() != ReplyState.COMMAND && plain.state() != ReplyState.NONE) {
            assertThat(reader.read("Здравствуйте! " + reply)).isEqualTo(plain);
            assertThat(reader.read(reply.replace('е', 'ё') + " 🙂")).isEqualTo(plain);
        }
    }
}
