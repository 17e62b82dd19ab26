package ru.srok.bot;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import ru.srok.bot.console.Streams;
import ru.srok.bot.console.Terminal;
import ru.srok.bot.plan.PlanSource;
import ru.srok.domain.deadline.DeadlineGrammar;

/**
 * What the command line needs from outside.
 *
 * @param plans reads plan documents
 * @param grammar makes what reads deadline phrases, once a command needs it
 * @param clock tells the current school year
 * @param streams where questions come from and answers go
 * @param terminal what the person in front sees
 * @param environment the environment variables
 */
record Surroundings(
        PlanSource plans,
        Supplier<DeadlineGrammar> grammar,
        Clock clock,
        Streams streams,
        Terminal terminal,
        Map<String, String> environment) {}
