package ru.srok.scheduler;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;

/** One call of the work; Quartz makes an instance for each. */
@DisallowConcurrentExecution
public final class DueWorkJob implements Job {

    static final String WORK = "work";

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        try {
            Object work = context.getScheduler().getContext().get(WORK);
            if (work instanceof Runnable runnable) {
                runnable.run();
            }
        } catch (SchedulerException | RuntimeException failure) {
            throw new JobExecutionException("Due work failed; the next tick tries again", failure);
        }
    }
}
