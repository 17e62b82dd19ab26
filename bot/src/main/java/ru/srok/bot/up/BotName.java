package ru.srok.bot.up;

import java.util.function.Supplier;
import ru.srok.bot.telegram.Telegram;

/** The bot's name for links; asked for again as long as the messenger did not tell it. */
final class BotName implements Supplier<String> {

    private final Supplier<Telegram.Greeting> greeting;
    private volatile String known = "";

    BotName(Supplier<Telegram.Greeting> greeting) {
        this.greeting = greeting;
    }

    /** The name without its @; empty while nobody told it. */
    @Override
    public String get() {
        if (known.isEmpty() && greeting.get() instanceof Telegram.Greeting.Known greeted) {
            known = greeted.userName();
        }
        return known;
    }

    void learn(Telegram.Greeting.Known greeted) {
        known = greeted.userName();
    }
}
