package ru.srok.bot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.console.Streams;
import ru.srok.bot.console.Terminal;
import ru.srok.bot.plan.PlanSource;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.planimport.PlanReading;
import ru.srok.planimport.Refusal;

/** Runs the command line in a test and keeps what it wrote. */
final class CommandRun {

    private byte[] input = new byte[0];
    private PlanSource plans = file -> new PlanReading.Refused(Refusal.NO_PLAN_TABLE);
    private DeadlineGrammar grammar = new EchoGrammar();
    private Instant now = Instant.parse("2026-03-05T09:00:00Z");
    private Terminal terminal = Terminal.none();
    private Map<String, String> environment = Map.of();
    private Charset argumentCharset = StandardCharsets.UTF_8;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private @Nullable String outputFailure;
    private int code = -1;

    static CommandRun command() {
        return new CommandRun();
    }

    CommandRun input(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    CommandRun input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    CommandRun plans(PlanSource source) {
        plans = source;
        return this;
    }

    CommandRun grammar(DeadlineGrammar other) {
        grammar = other;
        return this;
    }

    CommandRun at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    CommandRun on(Terminal other) {
        terminal = other;
        return this;
    }

    CommandRun environment(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    CommandRun argumentCharset(Charset charset) {
        argumentCharset = charset;
        return this;
    }

    CommandRun failingOutput(String reason) {
        outputFailure = reason;
        return this;
    }

    CommandRun run(String... arguments) {
        code = line().run(argumentCharset, arguments);
        return this;
    }

    SrokCommandLine line() {
        Streams streams = Streams.of(new ByteArrayInputStream(input), output(), err);
        Clock clock = Clock.fixed(now, ZoneId.of("Europe/Moscow"));
        return new SrokCommandLine(new Surroundings(plans, () -> grammar, clock, streams, terminal, environment));
    }

    private OutputStream output() {
        if (outputFailure == null) {
            return out;
        }
        return new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException(outputFailure);
            }
        };
    }

    int code() {
        return code;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
