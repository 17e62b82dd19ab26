package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small parser of one sort of phrase. */
interface PartParser {

    /** The part that begins at a token, or null where this parser knows nothing like it. */
    @Nullable
    Match parse(Tokens tokens, int at);

    /** Phrases that this parser reads from end to end. */
    List<String> examples();
}
