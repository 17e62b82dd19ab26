package ru.srok.bot.assignee;

import java.util.List;
import java.util.function.Supplier;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Gate;
import ru.srok.bot.conversation.Renderer;
import ru.srok.bot.outbox.UnreachableListener;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DueWork;

/** Everything the bot talks about with who does the work of a plan: the face of this package. */
public final class Assignees {

    private final Bench bench;
    private final Joins joins;
    private final Helping helping;
    private final List<Conversation> conversations;

    /**
     * Talks about what stands in this store.
     *
     * @param botName the bot's name in the messenger, for links to it
     */
    public Assignees(Repositories store, IdSource ids, Supplier<String> botName) {
        bench = Bench.of(store, ids, botName);
        Notices notices = new Notices(bench.rows());
        Drafts drafts = new Drafts(bench);
        Tasks tasks = new Tasks(bench);
        Writing writing = new Writing(bench, drafts, tasks);
        Sending sending = new Sending(bench, drafts, notices);
        Gate gate = new Gate(store);
        joins = new Joins(bench, tasks, notices);
        helping = new Helping(bench, tasks);
        conversations = List.of(
                joins,
                tasks,
                writing,
                new Ticking(bench, drafts),
                sending,
                new Changing(bench, drafts, sending),
                new Adding(bench, drafts),
                new Edits(bench),
                new Declining(bench, notices),
                new Handover(bench, notices),
                new Questions(bench, notices),
                new Reviewing(bench, gate, notices),
                new Deciding(bench, notices),
                helping,
                new FreeWords(bench, drafts, new Places(bench, drafts, tasks, writing)));
    }

    /** To be registered after the coordinator's, so that members who are none are greeted here. */
    public List<Conversation> conversations() {
        return conversations;
    }

    /** Answers somebody who opened the chat by a link; also one that is no good is answered in words. */
    public boolean opened(Dialogue dialogue, String payload) {
        return joins.opened(dialogue, payload);
    }

    /** «Помощь» of members who carry no plan. */
    public void help(Dialogue dialogue) {
        helping.help(dialogue);
    }

    /** The words of notices to others and of questions about drafts. */
    public List<Renderer> renderers() {
        return List.of(new NoticeWords(bench), new DraftQuestion(bench));
    }

    /** Told of people who blocked the bot. */
    public UnreachableListener blocked() {
        return new BlockedNotice(bench);
    }

    /** What falls due by itself. */
    public List<DueWork> works() {
        return List.of(new DraftNudge(bench.store()));
    }
}
