package ru.srok.bot.deadline;

import java.util.ArrayList;
import java.util.List;
import ru.srok.bot.console.Json;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.deadline.PlanPeriod;

/** Readings as one JSON document. */
final class DeadlineJsonList implements DeadlineAnswers {

    @SuppressWarnings("UnusedVariable") // read by the JSON library
    private record Document(PlanPeriod period, List<DeadlineJson> deadlines) {}

    private final PlanPeriod period;
    private final List<DeadlineJson> deadlines = new ArrayList<>();

    DeadlineJsonList(PlanPeriod period) {
        this.period = period;
    }

    @Override
    public String begin() {
        return "";
    }

    @Override
    public String answer(DeadlineReading reading) {
        deadlines.add(DeadlineJson.of(reading));
        return "";
    }

    @Override
    public String end() {
        return Json.of(new Document(period, deadlines));
    }
}
