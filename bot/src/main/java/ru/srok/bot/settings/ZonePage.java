package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Routes;
import ru.srok.bot.coordinator.Zones;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Workspace;
import ru.srok.messages.html.Html;
import ru.srok.messages.settings.HeldText;
import ru.srok.messages.settings.SettingsText;

/** The time zone. */
final class ZonePage implements Conversation {

    static final String OPEN = "settings.zone";
    private static final String SET = "settings.zone-set";

    private final Keeping keeping;

    ZonePage(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void register(Routes routes) {
        Page.open(routes, OPEN, ZonePage::screen);
        Page.choose(
                routes,
                SET,
                ZonePage::screen,
                (dialogue, id) -> Zones.of(id)
                        .ifPresent(zone -> keeping.workspace(dialogue, where -> where.withZone(zone.zone()))));
    }

    private static Screen screen(Dialogue dialogue) {
        Keys keys = new Keys();
        Zones.ALL.forEach(zone -> keys.add(zone.words(), SET, zone.id()));
        String words = words(dialogue.actor().workspace()) + "\n" + say(SettingsText.ZONE_ASK);
        return keys.under(words, SettingsHome.OPEN);
    }

    /** The zone in words; one that is not on the list by its name. */
    static String words(Workspace workspace) {
        String id = workspace.zone().getId();
        return say(
                HeldText.HELD_ZONE,
                Html.escape(Zones.of(id).map(Zones.Zone::words).orElse(id)));
    }
}
