package ru.srok.bot.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import ru.srok.bot.alarm.Alarms;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.store.Repositories;

/**
 * What the sender is made of.
 *
 * @param clock business time
 * @param system system time, never shifted
 * @param holding what has to wait
 * @param callers runs the calls to the messenger; as many at once as it has threads
 * @param alarms hears of a token that is refused
 */
public record Parts(
        Repositories store,
        Delivery delivery,
        List<Renderer> renderers,
        List<UnreachableListener> listeners,
        Holding holding,
        Clock clock,
        Clock system,
        Executor callers,
        Alarms alarms) {

    public Parts {
        renderers = List.copyOf(renderers);
        listeners = List.copyOf(listeners);
    }

    /** A sender's parts where nothing has to wait. */
    public Parts(
            Repositories store,
            Delivery delivery,
            List<Renderer> renderers,
            List<UnreachableListener> listeners,
            Clock clock,
            Clock system,
            Executor callers) {
        this(
                store,
                delivery,
                renderers,
                listeners,
                (message, now) -> Optional.empty(),
                clock,
                system,
                callers,
                Alarms.silent());
    }
}
