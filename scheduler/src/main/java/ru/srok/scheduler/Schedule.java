package ru.srok.scheduler;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import ru.srok.domain.people.Workspace;

/**
 * Calls one piece of work each minute, and at each workspace's round and digest in its zone. What is due the work finds
 * out itself, so that a call too many, a late one or a missed one does no harm.
 */
public final class Schedule implements AutoCloseable {

    static final String TICK = "tick";

    private static final JobKey JOB = JobKey.jobKey("run-due-work");
    private static final int MINUTE = 60;
    private static final int QUARTZ_DAYS = 7;

    private final Scheduler quartz;

    /** A schedule that calls {@code work} once it is started; one call at a time. */
    public Schedule(Runnable work) {
        try {
            quartz = new StdSchedulerFactory(properties()).getScheduler();
            quartz.getContext().put(DueWorkJob.WORK, work);
            quartz.addJob(job(), true);
            quartz.scheduleJob(minutes());
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

    private static JobDetail job() {
        return JobBuilder.newJob(DueWorkJob.class)
                .withIdentity(JOB)
                .storeDurably()
                .build();
    }

    private static Trigger minutes() {
        return trigger(
                TriggerKey.triggerKey(TICK),
                SimpleScheduleBuilder.repeatSecondlyForever(MINUTE)
                        .withMisfireHandlingInstructionNextWithRemainingCount());
    }

    private static Trigger trigger(TriggerKey key, ScheduleBuilder<?> times) {
        return TriggerBuilder.newTrigger()
                .withIdentity(key)
                .forJob(JOB)
                .withSchedule(times)
                .build();
    }

    /** Plans the rounds and digests of these workspaces anew; of others nothing stays. */
    public void plan(List<Workspace> workspaces) {
        Map<TriggerKey, Trigger> wanted = new HashMap<>();
        workspaces.forEach(workspace -> {
            TriggerKey round = TriggerKey.triggerKey(workspace.id().value(), "round");
            TriggerKey digest = TriggerKey.triggerKey(workspace.id().value(), "digest");
            wanted.put(round, trigger(round, round(workspace)));
            wanted.put(digest, trigger(digest, digest(workspace)));
        });
        try {
            replace(wanted);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Rounds cannot be planned", e);
        }
    }

    private void replace(Map<TriggerKey, Trigger> wanted) throws SchedulerException {
        for (Trigger planned : quartz.getTriggersOfJob(JOB)) {
            if (!planned.getKey().getName().equals(TICK) && !wanted.containsKey(planned.getKey())) {
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

    private static ScheduleBuilder<?> round(Workspace workspace) {
        var at = workspace.settings().roundAt();
        return CronScheduleBuilder.dailyAtHourAndMinute(at.getHour(), at.getMinute())
                .inTimeZone(TimeZone.getTimeZone(workspace.zone()))
                .withMisfireHandlingInstructionFireAndProceed();
    }

    private static ScheduleBuilder<?> digest(Workspace workspace) {
        var at = workspace.settings().digestAt();
        return CronScheduleBuilder.weeklyOnDayAndHourAndMinute(
                        quartzDay(workspace.settings().digestDay()), at.getHour(), at.getMinute())
                .inTimeZone(TimeZone.getTimeZone(workspace.zone()))
                .withMisfireHandlingInstructionFireAndProceed();
    }

    /** Quartz counts from Sunday. */
    private static int quartzDay(DayOfWeek day) {
        return day.getValue() % QUARTZ_DAYS + 1;
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
            quartz.triggerJob(JOB);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not call", e);
        }
    }

    /** The planned triggers. */
    List<? extends Trigger> planned() throws SchedulerException {
        return quartz.getTriggersOfJob(JOB);
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
