package ru.srok.bot.substitute;

import ru.srok.domain.people.Member;

/** Who is away and who stands in. */
record Pair(Member away, Member deputy) {

    /** Whether somebody can stand in: a connected colleague of the same institution, or of the department. */
    static boolean isPossible(Member away, Member deputy) {
        return deputy.active()
                && deputy.isConnected()
                && deputy.workspace().equals(away.workspace())
                && deputy.institution().equals(away.institution())
                && !deputy.id().equals(away.id());
    }
}
