package ru.srok.bot.up;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.bot.telegram.Telegram;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.BusinessClock;

/**
 * What stands before the service is put together.
 *
 * @param folder of the embedded store, or null for a MongoDB
 * @param clock business time, may be shifted
 * @param system system time, never shifted
 */
record Ground(
        Repositories store,
        Signals signals,
        Telegram telegram,
        BotName botName,
        FirstCode firstCode,
        @Nullable Path folder,
        BusinessClock clock,
        Clock system) {}
