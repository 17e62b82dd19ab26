package ru.srok.bot;

import java.time.Clock;
import java.util.Map;
import ru.srok.bot.console.Streams;
import ru.srok.bot.console.Terminal;
import ru.srok.bot.plan.PlanSource;
import ru.srok.domain.deadline.DeadlineGrammar;

/**
 * What the command line needs from outside.
 *
 * @param plans reads plan documents
 * @param grammar reads deadline phrases
 * @param clock tells the current school year
 * @param streams where questions come from and answers go
 * @param terminal what the person in front sees
 * @param environment the environment variables
 */
record Surroundings(
        PlanSource plans,
        DeadlineGrammar grammar,
        Clock clock,
        Streams streams,
        Terminal terminal,
        Map<String, String> environment) {}
