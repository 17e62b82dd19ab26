package ru.srok.messages.coordinator;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said at the first contact. */
public enum WelcomeText implements MessageKey.Constant {
    WELCOME_OFFER,
    WELCOME_OFFER_BUTTON,
    WELCOME_CODE,
    WELCOME_CODE_WRONG,
    WELCOME_STRANGER,
    WELCOME_TAKEN,
    WELCOME_NAME,
    WELCOME_NAME_WRONG,
    WELCOME_ME,
    WELCOME_ZONE("name"),
    WELCOME_READY("zone"),
    ZONE_KALININGRAD,
    ZONE_MOSCOW,
    ZONE_SAMARA,
    ZONE_YEKATERINBURG,
    ZONE_OMSK,
    ZONE_KRASNOYARSK,
    ZONE_IRKUTSK,
    ZONE_YAKUTSK,
    ZONE_VLADIVOSTOK,
    ZONE_MAGADAN,
    ZONE_KAMCHATKA,
    MENU_PLAN,
    MENU_PEOPLE,
    MENU_SUMMARY,
    MENU_HELP,
    HELP_COORDINATOR,
    LOST;

    private final List<String> arguments;

    WelcomeText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "coordinator";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
