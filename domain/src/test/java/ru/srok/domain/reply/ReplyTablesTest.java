package ru.srok.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies written by hand: most of those that report something are understood, and none wrongly. */
class ReplyTablesTest {

    private static final double LEAST_UNDERSTOOD = 85;

    private final ReplyReader reader = new ReplyReader();

    @ParameterizedTest
    @ValueSource(strings = {"replies.tsv", "replies-unseen.tsv"})
    void understandsNothingWrongly(String table) {
        List<String> wrong = ReplyCase.in(table).stream()
                .filter(line -> !code(line).equals("none"))
                .filter(line -> !code(line).equals(line.expected()))
                .map(line -> line + ", read as " + code(line))
                .toList();

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"replies.tsv", "replies-unseen.tsv"})
    void understandsMostReports(String table) {
        List<ReplyCase> reports =
                ReplyCase.in(table).stream().filter(ReplyCase::hasState).toList();
        List<ReplyCase> missed = reports.stream().filter(isMissed()).toList();

        double understood = 100.0 * (reports.size() - missed.size()) / reports.size();

        assertThat(understood).as("missed: %s", missed).isGreaterThanOrEqualTo(LEAST_UNDERSTOOD);
    }

    @Test
    void tableIsLarge() {
        assertThat(ReplyCase.in("replies.tsv")).hasSizeGreaterThanOrEqualTo(180).doesNotHaveDuplicates();
    }

    private Predicate<ReplyCase> isMissed() {
        return line -> !code(line).equals(line.expected());
    }

    private String code(ReplyCase line) {
        return reader.read(line.reply()).state().code();
    }
}
