package ru.srok.bot.settings;

import java.util.ArrayList;
import java.util.List;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.store.Repositories;

/** Everything that a coordinator can set in chat; where to start reading. */
public final class SettingsConversation implements Conversation {

    private final List<Conversation> subjects;

    /** Settings of the workspaces and plans of this store. */
    public SettingsConversation(Repositories store) {
        Keeping keeping = new Keeping(store);
        RoundPage round = new RoundPage(keeping);
        DigestPage digest = new DigestPage(keeping);
        QuietPage quiet = new QuietPage(keeping);
        QuietDatesPage dates = new QuietDatesPage(keeping);
        LeavePage leave = new LeavePage(keeping);
        DaysPage days = new DaysPage(keeping);
        QuartersPage quarters = new QuartersPage(keeping);
        List<Typed> typed = new ArrayList<>(List.of(round, digest, quiet, dates, leave));
        days.typed().forEach(typed::add);
        quarters.typed().forEach(typed::add);
        subjects = List.of(
                new SettingsHome(),
                new ZonePage(keeping),
                round,
                digest,
                quiet,
                dates,
                leave,
                new RegionPage(keeping),
                days,
                quarters,
                new TypedWords(typed),
                new PlanPolicies(store),
                new RowPolicies(store));
    }

    @Override
    public void register(Routes routes) {
        subjects.forEach(subject -> subject.register(routes));
    }
}
