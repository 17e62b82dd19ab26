package ru.srok.domain.reply;

import java.util.List;
import java.util.Optional;

/**
 * Understands short replies to a reminder, written in a hurry on a phone.
 *
 * <p>It rather understands nothing than something wrong: {@link ReplyState#NONE} means «ask». Never throws; needs no state
 * and may be shared by threads.
 */
public final class ReplyReader {

    /** More than a short reply: people who explain at length are read by people. */
    private static final int MOST_CHARACTERS = 400;

    private static final int MOST_WORDS = 40;

    private final ReplyWords words = new ReplyWords();
    private final PhraseBook book = new PhraseBook();
    private final CommandWords commands = new CommandWords();

    /** What the reply says; any text is allowed. */
    public ReplyReading read(String reply) {
        if (reply.length() > MOST_CHARACTERS) {
            return ReplyReading.of(ReplyState.NONE);
        }
        Optional<ReplyCommand> command = commands.find(reply);
        return command.isPresent() ? ReplyReading.of(command.get()) : ReplyReading.of(state(reply));
    }

    private ReplyState state(String reply) {
        List<Clause> clauses = ReplyLexer.read(reply, words);
        int length = clauses.stream().mapToInt(clause -> clause.words().size()).sum();
        return length > MOST_WORDS ? ReplyState.NONE : new ReplyJudge(book, clauses).judge();
    }
}
