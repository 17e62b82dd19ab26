package ru.srok.messages.settings;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What the pages of the settings say and what can be tapped there. */
public enum SettingsText implements MessageKey.Constant {
    MENU_SETTINGS,
    SETTINGS_HEAD,
    SETTINGS_BACK,
    SETTINGS_SAVED,
    SETTINGS_OTHER_HOUR,
    SETTINGS_OTHER_HOURS,
    SETTINGS_OTHER_DAYS,
    ZONE_BUTTON,
    ZONE_ASK,
    ROUND_BUTTON,
    ROUND_ASK,
    ROUND_TYPE,
    DIGEST_BUTTON,
    DIGEST_ASK,
    DIGEST_TYPE,
    QUIET_BUTTON,
    QUIET_ASK,
    QUIET_NONE_BUTTON,
    QUIET_SPAN("from", "to"),
    QUIET_TYPE,
    DATES_BUTTON,
    DATES_ASK,
    DATES_ADD,
    DATES_TYPE,
    DAY_DROP("day"),
    LEAVE_BUTTON,
    LEAVE_ASK,
    LEAVE_NONE_BUTTON,
    LEAVE_SPAN("from", "to"),
    LEAVE_TYPE,
    REGION_BUTTON,
    REGION_ASK,
    REGION_NONE_BUTTON,
    DAYS_BUTTON,
    DAYS_ASK,
    DAYS_ADD_OFF,
    DAYS_ADD_WORKING,
    DAYS_TYPE_OFF,
    DAYS_TYPE_WORKING,
    QUARTERS_BUTTON,
    QUARTERS_ASK,
    QUARTER_BUTTON("number"),
    QUARTER_TYPE("number"),
    QUARTERS_USUAL_BUTTON;

    private final List<String> arguments;

    SettingsText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "settings";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
