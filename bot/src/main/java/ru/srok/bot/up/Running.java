package ru.srok.bot.up;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import ru.srok.bot.inbox.Workers;
import ru.srok.bot.outbox.Sender;
import ru.srok.bot.telegram.Poller;
import ru.srok.scheduler.Schedule;

/** Starts the loops of the service and ends them: first nothing new comes in, then nothing goes out. */
final class Running implements SmartLifecycle {

    private static final long PATIENCE_MILLIS = 3_000;

    private final Loops loops;
    private final Schedule schedule;
    private final Ground ground;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /** The loops. */
    record Loops(Poller poller, Workers workers, Sender sender) {}

    Running(Loops loops, Schedule schedule, Ground ground) {
        this.loops = loops;
        this.schedule = schedule;
        this.ground = ground;
    }

    @Override
    public void start() {
        begin("outbox", loops.sender()::run);
        begin("inbox", loops.workers()::run);
        begin("telegram-poll", loops.poller()::run);
        schedule.plan(ground.store().workspaces().all());
        schedule.start();
        running = true;
    }

    private void begin(String name, Runnable loop) {
        Thread thread = new Thread(loop, name);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    @Override
    public void stop() {
        running = false;
        loops.poller().close();
        schedule.close();
        loops.workers().stop();
        loops.sender().stop();
        threads.forEach(Running::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
