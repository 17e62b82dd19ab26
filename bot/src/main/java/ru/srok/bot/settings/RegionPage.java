package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.chat.Screen;
import ru.srok.messages.calendar.CalendarWords;
import ru.srok.messages.settings.SettingsText;
import ru.srok.messages.settings.SettingsWords;

/** The region whose holidays hold too. */
final class RegionPage implements Conversation {

    static final String OPEN = "settings.region";
    private static final String SET = "settings.region-set";
    private static final String NONE = "none";

    private final Keeping keeping;

    RegionPage(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void register(Routes routes) {
        Page.open(routes, OPEN, RegionPage::screen);
        Page.choose(routes, SET, RegionPage::screen, (dialogue, code) -> {
            if (code.equals(NONE)) {
                keeping.settings(dialogue, settings -> settings.withRegion(""));
            } else if (WorkingCalendar.regions().contains(code)) {
                keeping.settings(dialogue, settings -> settings.withRegion(code));
            }
        });
    }

    private static Screen screen(Dialogue dialogue) {
        Keys keys = new Keys();
        WorkingCalendar.regions().forEach(code -> keys.add(CalendarWords.region(code), SET, code));
        keys.add(say(SettingsText.REGION_NONE_BUTTON), SET, NONE);
        String held = SettingsWords.region(dialogue.actor().workspace().settings());
        return keys.under(held + "\n" + say(SettingsText.REGION_ASK), SettingsHome.OPEN);
    }
}
