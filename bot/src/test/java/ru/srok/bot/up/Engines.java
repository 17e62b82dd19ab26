package ru.srok.bot.up;

import ru.srok.bot.rehearsal.Engine;
import ru.srok.bot.telegram.Telegram;

/** The service's own engine, for tests. */
public final class Engines {

    private Engines() {}

    public static Engine real() {
        return new Understudy(new BotName(Telegram.Greeting.NoAnswer::new));
    }
}
