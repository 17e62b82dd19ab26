package ru.srok.bot.plan;

import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.console.Terminal;

class PlanRenderingTest {

    @Test
    void writesTheTsvThatTheFileHolds() {
        Golden.assertMatches(getClass(), "sample.tsv", new PlanTsv(SamplePlan.draft()).render());
    }

    @Test
    void writesTheJsonThatTheFileHolds() {
        Golden.assertMatches(getClass(), "sample.json", PlanJson.render(SamplePlan.draft()));
    }

    @Test
    void writesTheTableThatTheFileHolds() {
        Golden.assertMatches(
                getClass(), "sample.txt", new PlanTable(SamplePlan.draft(), Terminal.none()).render(false));
    }

    @Test
    void writesTheNarrowTableThatTheFileHolds() {
        Terminal narrow = new Terminal(60, false, false);
        Golden.assertMatches(getClass(), "sample-60.txt", new PlanTable(SamplePlan.draft(), narrow).render(true));
    }
}
