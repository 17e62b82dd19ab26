package ru.srok.scheduler;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import ru.srok.domain.people.Workspace;

/**
 * Calls one piece of work each minute, and at each workspace's round and digest in its zone. What is due the work finds
 * out itself, so that a call too many, a late one or a missed one does no harm.
 */
public final class Schedule implements AutoCloseable {

    private final Scheduler quartz;

    /** A schedule that calls {@code work} once it is started; one call at a time. */
    public Schedule(Runnable work) {
        try {
            quartz = new StdSchedulerFactory(properties()).getScheduler();
            quartz.getContext().put(DueWorkJob.WORK, work);
            quartz.addJob(Times.job(), true);
            quartz.scheduleJob(Times.minutes());
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz cannot be set up", e);
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        // The name must be its own: Quartz keeps schedulers by name for the whole JVM.
        properties.put(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, "srok-" + java.util.UUID.randomUUID());
        properties.put(StdSchedulerFactory.PROP_SCHED_MAKE_SCHEDULER_THREAD_DAEMON, "true");
        properties.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.put("org.quartz.threadPool.threadCount", "1");
        properties.put("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.put("org.quartz.scheduler.skipUpdateCheck", "true");
        return properties;
    }

    /** Plans the rounds and digests of these workspaces anew; of others nothing stays. */
    public void plan(List<Workspace> workspaces) {
        try {
            replace(Times.of(workspaces));
        } catch (SchedulerException e) {
            throw new IllegalStateException("Rounds cannot be planned", e);
        }
    }

    private void replace(Map<TriggerKey, Trigger> wanted) throws SchedulerException {
        for (Trigger planned : planned()) {
            if (!Times.isTick(planned) && !wanted.containsKey(planned.getKey())) {
                quartz.unscheduleJob(planned.getKey());
            }
        }
        for (Trigger trigger : wanted.values()) {
            if (quartz.checkExists(trigger.getKey())) {
                quartz.rescheduleJob(trigger.getKey(), trigger);
            } else {
                quartz.scheduleJob(trigger);
            }
        }
    }

    /** Begins to call. */
    public void start() {
        try {
            quartz.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz cannot be started", e);
        }
    }

    /** Calls once more as soon as possible, as after work was added. */
    public void callNow() {
        try {
            quartz.triggerJob(Times.JOB);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not call", e);
        }
    }

    /** The planned triggers. */
    List<? extends Trigger> planned() throws SchedulerException {
        return quartz.getTriggersOfJob(Times.JOB);
    }

    /** Calls no more, and waits until a call under way has come to its end. */
    @Override
    public void close() {
        try {
            quartz.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz cannot be stopped", e);
        }
    }
}
