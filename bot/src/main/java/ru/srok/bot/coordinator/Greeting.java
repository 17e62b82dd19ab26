package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.function.Consumer;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.messages.coordinator.WelcomeText;
import ru.srok.messages.settings.SettingsText;

/** The coordinator's menu, her home screen and help. */
final class Greeting implements Conversation {

    private final PlanOverview overview;
    private final Consumer<Dialogue> others;

    /** {@code others}: what members get who carry no plan. */
    Greeting(Desk desk, Consumer<Dialogue> others) {
        this.overview = new PlanOverview(desk);
        this.others = others;
    }

    @Override
    public void register(Routes routes) {
        routes.command("plan", Permission.COORDINATORS, overview::home);
        routes.label(say(WelcomeText.MENU_PLAN), Permission.COORDINATORS, overview::home);
        routes.command("help", Permission.MEMBERS, this::help);
        routes.label(say(WelcomeText.MENU_HELP), Permission.MEMBERS, this::help);
    }

    /** Labels of the lasting menu. */
    static List<List<String>> menu() {
        return List.of(
                List.of(say(WelcomeText.MENU_PLAN), say(WelcomeText.MENU_PEOPLE)),
                List.of(say(WelcomeText.MENU_SUMMARY), say(WelcomeText.MENU_HELP)),
                List.of(say(SettingsText.MENU_SETTINGS)));
    }

    static boolean isCoordinator(Dialogue dialogue) {
        return dialogue.actor()
                .known()
                .filter(member -> Permission.COORDINATORS.roles().contains(member.role()))
                .isPresent();
    }

    void home(Dialogue dialogue) {
        if (isCoordinator(dialogue)) {
            overview.home(dialogue);
        } else {
            help(dialogue);
        }
    }

    /** What somebody known is told where nothing else fits. */
    void lost(Dialogue dialogue) {
        if (isCoordinator(dialogue)) {
            dialogue.say(Screen.of(say(WelcomeText.LOST)));
        } else {
            others.accept(dialogue);
        }
    }

    private void help(Dialogue dialogue) {
        if (isCoordinator(dialogue)) {
            dialogue.say(Screen.of(say(WelcomeText.HELP_COORDINATOR)).menu(menu()));
        } else {
            others.accept(dialogue);
        }
    }
}
