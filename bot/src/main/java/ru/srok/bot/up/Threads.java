package ru.srok.bot.up;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The threads on which the service works; none keeps the process alive. */
@Configuration(proxyBeanMethods = false)
class Threads {

    private static final int HANDLERS = 8;
    private static final int CALLERS = 48;

    @Bean(destroyMethod = "shutdown")
    ExecutorService handlers() {
        return Executors.newFixedThreadPool(HANDLERS, daemons("inbox-handler"));
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService callers() {
        return new ThreadPoolExecutor(
                0, CALLERS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons("outbox-caller"));
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService menus() {
        return Executors.newSingleThreadExecutor(daemons("command-menus"));
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
