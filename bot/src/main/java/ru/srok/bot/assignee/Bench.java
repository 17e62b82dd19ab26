package ru.srok.bot.assignee;

import java.util.function.Supplier;
import ru.srok.domain.chat.Addressees;
import ru.srok.domain.report.Drafting;
import ru.srok.domain.report.Reporting;
import ru.srok.domain.report.Revising;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;

/**
 * What every conversation of an assignee works with.
 *
 * @param botName the bot's name in the messenger, for links to it
 */
record Bench(
        Repositories store,
        IdSource ids,
        Supplier<String> botName,
        Rows rows,
        Reporting reporting,
        Drafting drafting,
        Revising revising) {

    /** What the person who talks may do. */
    Allowed allowed() {
        return new Allowed(this);
    }

    /** Whether whom a message is for is still there. */
    Addressees addressees() {
        return new Addressees(store.members());
    }

    static Bench of(Repositories store, IdSource ids, Supplier<String> botName) {
        Reporting reporting = new Reporting(store, ids);
        return new Bench(
                store,
                ids,
                botName,
                new Rows(store),
                reporting,
                new Drafting(store, reporting),
                new Revising(store, reporting));
    }
}
