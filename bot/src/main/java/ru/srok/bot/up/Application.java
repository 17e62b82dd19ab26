package ru.srok.bot.up;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Conversations;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.bot.conversation.Renderer;
import ru.srok.bot.inbox.Workers;
import ru.srok.bot.outbox.Parts;
import ru.srok.bot.outbox.Sender;
import ru.srok.bot.outbox.UnreachableListener;
import ru.srok.bot.summary.Pictures;
import ru.srok.bot.telegram.Poller;
import ru.srok.bot.telegram.Telegram;
import ru.srok.domain.reminder.QuietHours;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.BusinessClock;
import ru.srok.domain.time.DueWork;
import ru.srok.domain.time.Ticks;
import ru.srok.scheduler.Schedule;

/** How the service is put together. */
@Configuration(proxyBeanMethods = false)
@Import({Subjects.class, Works.class, Threads.class})
class Application {

    @Bean
    Repositories store(Ground ground) {
        return ground.store();
    }

    @Bean
    BusinessClock clock(Ground ground) {
        return ground.clock();
    }

    @Bean
    IdSource ids() {
        return new RandomIds();
    }

    @Bean
    Pictures pictures(Repositories store, IdSource ids) {
        return Pictures.drawn(store, ids);
    }

    @Bean
    FirstCode firstCode(Ground ground) {
        return ground.firstCode();
    }

    @Bean
    BotName botName(Ground ground) {
        return ground.botName();
    }

    @Bean
    Conversations conversations(
            Repositories store, BusinessClock clock, @Qualifier("subjects") List<Conversation> subjects) {
        return new Conversations(store, clock, subjects);
    }

    @Bean
    Ticks ticks(@Qualifier("dueWorks") List<DueWork> works, Repositories store) {
        return new Ticks(works, store.tickMarks());
    }

    @Bean
    TickRunner tickRunner(Ticks ticks, BusinessClock clock) {
        return new TickRunner(ticks, clock);
    }

    @Bean
    Schedule schedule(TickRunner ticks, Ground ground) {
        Schedule schedule = new Schedule(ticks::run);
        ground.signals()
                .onWorkspaces(() -> schedule.plan(ground.store().workspaces().all()));
        return schedule;
    }

    @Bean
    CommandMenus commandMenus(Conversations conversations, Ground ground, @Qualifier("menus") ExecutorService menus) {
        return new CommandMenus(conversations, ground.telegram()::showCommands, menus);
    }

    @Bean
    Workers workers(Ground ground, CommandMenus menus, @Qualifier("handlers") ExecutorService handlers) {
        Workers.Clocks clocks = new Workers.Clocks(ground.clock(), ground.system());
        return new Workers(ground.store(), ground.telegram(), menus::handle, clocks, handlers);
    }

    @Bean
    Sender sender(
            Ground ground,
            @Qualifier("renderers") List<Renderer> renderers,
            ObjectProvider<UnreachableListener> listeners,
            @Qualifier("callers") ExecutorService callers) {
        Clock system = ground.system();
        Sender sender = new Sender(new Parts(
                ground.store(),
                ground.telegram().delivery(),
                renderers,
                listeners.orderedStream().toList(),
                new QuietHours(ground.store())::until,
                ground.clock(),
                system,
                callers));
        ground.signals().onOutbox(sender::added);
        return sender;
    }

    @Bean(destroyMethod = "close")
    Poller poller(Telegram telegram, Workers workers) {
        return telegram.poller(workers::added);
    }

    @Bean(destroyMethod = "")
    Telegram telegram(Ground ground) {
        return ground.telegram();
    }

    @Bean
    Running running(Poller poller, Workers workers, Sender sender, Schedule schedule, Ground ground) {
        return new Running(new Running.Loops(poller, workers, sender), schedule, ground);
    }

    @Bean
    Advance advance(
            TickRunner ticks,
            @Qualifier("dueWorks") List<DueWork> works,
            Workers workers,
            Sender sender,
            Ground ground) {
        return new Advance(ticks, works, new Advance.Loads(workers, sender), ground);
    }
}
