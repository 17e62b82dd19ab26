package ru.srok.bot.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import ru.srok.domain.plan.PlanId;

/** The forecasts looked at last, so that leafing through one does not make it anew; lost at a restart, then made again. */
final class Forecasts {

    private static final int KEPT = 8;

    private final Map<PlanId, Forecast> kept = new LinkedHashMap<>();

    /** Keeps a fresh one in place of what was known. */
    synchronized Forecast fresh(PlanId plan, Supplier<Forecast> make) {
        Forecast forecast = make.get();
        kept.remove(plan);
        kept.put(plan, forecast);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return forecast;
    }

    /** The one that was looked at, or a fresh one. */
    synchronized Forecast known(PlanId plan, Supplier<Forecast> make) {
        Forecast forecast = kept.get(plan);
        return forecast != null ? forecast : fresh(plan, make);
    }
}
