package ru.srok.domain.assignment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one table of what may become of an assignment. */
public final class LegalMoves {

    private static final Set<AssignmentState> OPEN =
            EnumSet.of(AssignmentState.NOT_STARTED, AssignmentState.IN_PROGRESS, AssignmentState.RETURNED);

    private static final Map<Move, Rule> RULES = new EnumMap<>(Map.of(
            Move.REPORT_DONE, new Rule(OPEN, AssignmentState.REPORTED),
            Move.REPORT_PROGRESS, new Rule(OPEN, AssignmentState.IN_PROGRESS),
            Move.TAKE_BACK,
                    new Rule(
                            EnumSet.of(AssignmentState.REPORTED, AssignmentState.ACCEPTED, AssignmentState.IN_PROGRESS),
                            AssignmentState.NOT_STARTED),
            Move.ACCEPT, new Rule(EnumSet.of(AssignmentState.REPORTED), AssignmentState.ACCEPTED),
            Move.RETURN,
                    new Rule(EnumSet.of(AssignmentState.REPORTED, AssignmentState.ACCEPTED), AssignmentState.RETURNED),
            Move.DECLINE, new Rule(OPEN, AssignmentState.DECLINED),
            Move.CLOSE_BY_OTHER, new Rule(OPEN, AssignmentState.CLOSED_BY_OTHER),
            Move.CANCEL,
                    new Rule(
                            EnumSet.of(
                                    AssignmentState.NOT_STARTED,
                                    AssignmentState.IN_PROGRESS,
                                    AssignmentState.RETURNED,
                                    AssignmentState.DECLINED),
                            AssignmentState.CANCELLED),
            Move.REOPEN,
                    new Rule(
                            EnumSet.of(
                                    AssignmentState.DECLINED,
                                    AssignmentState.CLOSED_BY_OTHER,
                                    AssignmentState.CANCELLED),
                            AssignmentState.NOT_STARTED)));

    private record Rule(Set<AssignmentState> from, AssignmentState to) {}

    private LegalMoves() {}

    /** The state after a move; empty where the move is illegal. {@link Move#REPORT_CANNOT} stays in an open state. */
    public static Optional<AssignmentState> after(AssignmentState from, Move move) {
        if (move == Move.REPORT_CANNOT) {
            return Optional.of(from).filter(AssignmentState::isOpen);
        }
        return Optional.ofNullable(RULES.get(move))
                .filter(rule -> rule.from().contains(from))
                .map(Rule::to);
    }
}
