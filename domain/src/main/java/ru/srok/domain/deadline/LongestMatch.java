package ru.srok.domain.deadline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries its parsers at a place and takes the one that reads furthest; the earlier one of equals. */
final class LongestMatch implements PartParser {

    private final List<PartParser> parsers;

    LongestMatch(PartParser... parsers) {
        this.parsers = List.of(parsers);
    }

    /** The small parsers it is made of, however deep. */
    List<PartParser> leaves() {
        return parsers.stream()
                .flatMap(parser -> parser instanceof LongestMatch many ? many.leaves().stream() : Stream.of(parser))
                .toList();
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        Match longest = null;
        for (PartParser parser : parsers) {
            Match match = parser.parse(tokens, at);
            if (match != null && (longest == null || match.next() > longest.next())) {
                longest = match;
            }
        }
        return longest;
    }

    @Override
    public List<String> examples() {
        return parsers.stream().flatMap(parser -> parser.examples().stream()).toList();
    }
}
