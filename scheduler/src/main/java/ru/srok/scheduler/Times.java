package ru.srok.scheduler;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.ScheduleBuilder;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import ru.srok.domain.people.Workspace;

/** When the one job is called, in Quartz's terms. */
final class Times {

    static final JobKey JOB = JobKey.jobKey("run-due-work");
    static final String TICK = "tick";

    private static final int MINUTE = 60;
    private static final int QUARTZ_DAYS = 7;

    private Times() {}

    /** At each workspace's round and digest in its zone. */
    static Map<TriggerKey, Trigger> of(List<Workspace> workspaces) {
        Map<TriggerKey, Trigger> wanted = new HashMap<>();
        workspaces.forEach(workspace -> {
            TriggerKey round = TriggerKey.triggerKey(workspace.id().value(), "round");
            TriggerKey digest = TriggerKey.triggerKey(workspace.id().value(), "digest");
            wanted.put(round, trigger(round, round(workspace)));
            wanted.put(digest, trigger(digest, digest(workspace)));
        });
        return wanted;
    }

    static boolean isTick(Trigger trigger) {
        return trigger.getKey().getName().equals(TICK);
    }

    /** The one job there is. */
    static JobDetail job() {
        return JobBuilder.newJob(DueWorkJob.class)
                .withIdentity(JOB)
                .storeDurably()
                .build();
    }

    /** Each minute. */
    static Trigger minutes() {
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
}
