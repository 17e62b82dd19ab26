package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.util.function.UnaryOperator;
import ru.srok.bot.conversation.Actor;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.settings.SettingsText;

/** Stores what was changed; the days of open work follow the calendar at once. */
final class Keeping {

    private final Repositories store;

    Keeping(Repositories store) {
        this.store = store;
    }

    void settings(Dialogue dialogue, UnaryOperator<WorkspaceSettings> change) {
        workspace(dialogue, where -> where.withSettings(change.apply(where.settings())));
    }

    /** The dialogue goes on in the changed workspace. */
    void workspace(Dialogue dialogue, UnaryOperator<Workspace> change) {
        Workspace before = dialogue.actor().workspace();
        Workspace changed = change.apply(before);
        dialogue.toast(say(SettingsText.SETTINGS_SAVED));
        if (changed.equals(before)) {
            return;
        }
        Workspace saved = store.workspaces().save(changed);
        Actor actor = dialogue.actor();
        dialogue.becomes(new Actor(actor.account(), actor.member(), saved));
        Unfolding unfolding = new Unfolding(store);
        store.plans().of(saved.id()).forEach(plan -> unfolding.unfold(plan, dialogue.now()));
    }
}
