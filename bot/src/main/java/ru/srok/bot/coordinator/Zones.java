package ru.srok.bot.coordinator;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ru.srok.messages.Messages;
import ru.srok.messages.coordinator.WelcomeText;

/** The time zones of Russia, the likeliest first. */
public final class Zones {

    /** A zone and what it is called. */
    public record Zone(String id, WelcomeText label) {

        /** Its city, and how far it is from Moscow time. */
        public String words() {
            return Messages.say(label);
        }

        /** The zone itself. */
        public ZoneId zone() {
            return ZoneId.of(id);
        }
    }

    /** All of them, in the order in which they are offered. */
    public static final List<Zone> ALL = List.of(
            new Zone("Europe/Moscow", WelcomeText.ZONE_MOSCOW),
            new Zone("Asia/Yekaterinburg", WelcomeText.ZONE_YEKATERINBURG),
            new Zone("Europe/Kaliningrad", WelcomeText.ZONE_KALININGRAD),
            new Zone("Europe/Samara", WelcomeText.ZONE_SAMARA),
            new Zone("Asia/Omsk", WelcomeText.ZONE_OMSK),
            new Zone("Asia/Krasnoyarsk", WelcomeText.ZONE_KRASNOYARSK),
            new Zone("Asia/Irkutsk", WelcomeText.ZONE_IRKUTSK),
            new Zone("Asia/Yakutsk", WelcomeText.ZONE_YAKUTSK),
            new Zone("Asia/Vladivostok", WelcomeText.ZONE_VLADIVOSTOK),
            new Zone("Asia/Magadan", WelcomeText.ZONE_MAGADAN),
            new Zone("Asia/Kamchatka", WelcomeText.ZONE_KAMCHATKA));

    private Zones() {}

    /** The zone of an identity such as {@code Asia/Omsk}. */
    public static Optional<Zone> of(String id) {
        return ALL.stream().filter(zone -> zone.id().equals(id)).findFirst();
    }
}
