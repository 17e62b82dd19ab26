package ru.srok.domain.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.srok.domain.store.StaleVersionException;

/** Runs due work in order of due time, each piece with its own due instant as now, and notes how far it came. */
public final class Ticks {

    private final List<DueWork> works;
    private final TickMarks marks;

    private record Due(DueWork work, Instant at) {}

    /** Runs these pieces of work; where several are due at one instant, in this order. */
    public Ticks(List<DueWork> works, TickMarks marks) {
        this.works = List.copyOf(works);
        this.marks = marks;
    }

    /** Runs everything that is due up to and including an instant. */
    public void runUntil(Instant until) {
        runUntil(until, due -> {});
    }

    /**
     * Runs everything that is due up to and including an instant.
     *
     * @param before told each due instant before its work is run
     */
    public void runUntil(Instant until, Consumer<Instant> before) {
        Optional<Due> next = next(until);
        while (next.isPresent()) {
            Due due = next.get();
            before.accept(due.at());
            due.work().run(due.at());
            note(due.work(), due.at());
            next = next(until);
        }
    }

    /** The next instant at which anything is due, not later than {@code until}. */
    public Optional<Instant> nextDue(Instant until) {
        return next(until).map(Due::at);
    }

    private Optional<Due> next(Instant until) {
        return works.stream()
                .flatMap(work -> work.nextAfter(doneOf(work, until)).map(at -> new Due(work, at)).stream())
                .filter(due -> !due.at().isAfter(until))
                .min(Comparator.comparing(Due::at));
    }

    /** Work that was never run begins now: what fell due before the service existed is not made up for. */
    private Instant doneOf(DueWork work, Instant until) {
        return marks.find(work.name())
                .orElseGet(() -> marks.save(new TickMark(work.name(), until, 0)))
                .done();
    }

    /** Of two nodes that run the same work the one that comes later has nothing left to note. */
    private void save(DueWork work, TickMark mark) {
        try {
            marks.save(mark);
        } catch (StaleVersionException notedByAnotherNode) {
            note(work, mark.done());
        }
    }

    private void note(DueWork work, Instant at) {
        TickMark mark = marks.find(work.name()).orElseThrow();
        if (mark.done().isBefore(at)) {
            save(work, mark.upTo(at));
        }
    }
}
