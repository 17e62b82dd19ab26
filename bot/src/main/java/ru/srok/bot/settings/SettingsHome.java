package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.messages.settings.PolicyText;
import ru.srok.messages.settings.SettingsText;
import ru.srok.messages.settings.SettingsWords;

/** All settings at a glance, and the way to each. */
final class SettingsHome implements Conversation {

    static final String OPEN = "settings.open";

    @Override
    public void register(Routes routes) {
        routes.command("settings", Permission.COORDINATORS, SettingsHome::home);
        routes.label(say(SettingsText.MENU_SETTINGS), Permission.COORDINATORS, SettingsHome::home);
        Page.open(routes, OPEN, SettingsHome::screen);
    }

    private static void home(Dialogue dialogue) {
        dialogue.rest();
        dialogue.say(screen(dialogue));
    }

    private static Screen screen(Dialogue dialogue) {
        return new Keys()
                .add(say(SettingsText.ZONE_BUTTON), ZonePage.OPEN)
                .add(say(SettingsText.ROUND_BUTTON), RoundPage.OPEN)
                .add(say(SettingsText.DIGEST_BUTTON), DigestPage.OPEN)
                .add(say(SettingsText.QUIET_BUTTON), QuietPage.OPEN)
                .add(say(SettingsText.DATES_BUTTON), QuietDatesPage.OPEN)
                .add(say(SettingsText.LEAVE_BUTTON), LeavePage.OPEN)
                .add(say(SettingsText.DAYS_BUTTON), DaysPage.OPEN)
                .add(say(SettingsText.REGION_BUTTON), RegionPage.OPEN)
                .add(say(SettingsText.QUARTERS_BUTTON), QuartersPage.OPEN)
                .add(say(PolicyText.POLICY_BUTTON), PlanPolicies.LIST)
                .under(words(dialogue.actor().workspace(), dialogue.today()));
    }

    private static String words(Workspace workspace, LocalDate today) {
        WorkspaceSettings settings = workspace.settings();
        return String.join(
                "\n",
                say(SettingsText.SETTINGS_HEAD),
                ZonePage.words(workspace),
                SettingsWords.round(settings),
                SettingsWords.digest(settings),
                SettingsWords.quietHours(settings.quiet()),
                SettingsWords.quietDates(settings.quiet(), today),
                SettingsWords.leave(settings.quiet()),
                SettingsWords.region(settings),
                SettingsWords.daysOff(settings, today),
                SettingsWords.workingDays(settings, today));
    }
}
