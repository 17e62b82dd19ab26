package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.srok.domain.plan.ReminderDays;
import ru.srok.messages.settings.PolicyText;
import ru.srok.messages.settings.PolicyWords;

/** What can be tapped to change when people are reminded: ready choices, and single days on or off. */
final class PolicyKeys {

    private static final String BEFORE = "before-";
    private static final List<Integer> OFFERED = List.of(5, 3, 1);

    private static final Map<PolicyText, ReminderDays> PRESETS = new LinkedHashMap<>();
    private static final Map<String, UnaryOperator<ReminderDays>> TOGGLES = Map.of(
            "weekly", ReminderDays::toggledWeekly,
            "day", ReminderDays::toggledOnTheDay,
            "after", ReminderDays::toggledAfter);

    static {
        PRESETS.put(PolicyText.POLICY_PRESET_RARE, new ReminderDays(0, List.of(3), false, List.of(1)));
        PRESETS.put(PolicyText.POLICY_PRESET_USUAL, ReminderDays.DEFAULT);
        PRESETS.put(
                PolicyText.POLICY_PRESET_OFTEN,
                new ReminderDays(
                        ReminderDays.DEFAULT.weeklyAheadDays(), List.of(5, 3, 1), true, List.of(1, 2, 3, 6, 9)));
    }

    private PolicyKeys() {}

    /**
     * Buttons for the days in force.
     *
     * @param arguments what stands before the choice among the arguments of {@code action}
     */
    static Keys of(ReminderDays days, String action, String... arguments) {
        Keys keys = new Keys();
        PRESETS.keySet().forEach(preset -> keys.add(say(preset), action, with(arguments, preset.name())));
        keys.line();
        ticks(days).forEach((choice, words) -> keys.add(words, action, with(arguments, choice)));
        return keys;
    }

    private static Map<String, String> ticks(ReminderDays days) {
        Map<String, String> ticks = new LinkedHashMap<>();
        ticks.put("weekly", tick(days.weeklyAheadDays() > 0, say(PolicyText.POLICY_WEEKLY)));
        OFFERED.forEach(
                count -> ticks.put(BEFORE + count, tick(days.daysBefore().contains(count), PolicyWords.before(count))));
        ticks.put("day", tick(days.onTheDay(), say(PolicyText.POLICY_ON_THE_DAY)));
        ticks.put("after", tick(!days.daysAfter().isEmpty(), say(PolicyText.POLICY_AFTER)));
        return ticks;
    }

    private static String tick(boolean on, String what) {
        return say(on ? PolicyText.POLICY_ON : PolicyText.POLICY_OFF, what);
    }

    /** The days after a tap; empty for a choice that means nothing. */
    static Optional<ReminderDays> chosen(ReminderDays days, String choice) {
        return preset(choice)
                .or(() -> Optional.ofNullable(TOGGLES.get(choice)).map(toggle -> toggle.apply(days)))
                .or(() -> OFFERED.stream()
                        .filter(count -> choice.equals(BEFORE + count))
                        .findFirst()
                        .map(days::toggledBefore));
    }

    private static Optional<ReminderDays> preset(String choice) {
        return PRESETS.entrySet().stream()
                .filter(preset -> preset.getKey().name().equals(choice))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String[] with(String[] before, String choice) {
        String[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = choice;
        return all;
    }
}
