package ru.srok.domain.assignment;

/** A move that the table of legal moves does not have. */
public final class IllegalMoveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** This move is not legal for this assignment in its state. */
    public IllegalMoveException(AssignmentId assignment, AssignmentState from, Move move) {
        super(move + " of " + assignment.value() + " in " + from);
    }
}
