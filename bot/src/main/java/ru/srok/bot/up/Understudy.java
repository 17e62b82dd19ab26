package ru.srok.bot.up;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import ru.srok.bot.conversation.Renderer;
import ru.srok.bot.rehearsal.Engine;
import ru.srok.bot.rehearsal.Machinery;
import ru.srok.bot.summary.Pictures;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.BusinessClock;
import ru.srok.domain.time.DueWork;

/**
 * Wires the service's works and renderers once more, exactly as {@link Works} does, over another store
 * and clock; only pictures are not drawn.
 */
final class Understudy implements Engine {

    private final BotName botName;

    /** What the service imports too. */
    @Configuration(proxyBeanMethods = false)
    @Import({Subjects.class, Works.class})
    static class Both {}

    Understudy(BotName botName) {
        this.botName = botName;
    }

    @Override
    @SuppressWarnings("unchecked") // the beans of Works, by their names
    public Machinery over(Repositories store, BusinessClock clock) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            // Not as beans, which would be closed together with the context.
            context.getBeanFactory().registerSingleton("store", store);
            context.getBeanFactory().registerSingleton("clock", clock);
            context.registerBean("ids", IdSource.class, RandomIds::new);
            context.registerBean("botName", BotName.class, () -> botName);
            context.registerBean("pictures", Pictures.class, Pictures::none);
            context.register(Both.class);
            context.addBeanFactoryPostProcessor(factory -> Arrays.stream(factory.getBeanDefinitionNames())
                    .forEach(name -> factory.getBeanDefinition(name).setLazyInit(true)));
            context.refresh();
            return new Machinery(
                    (List<DueWork>) context.getBean("dueWorks"), (List<Renderer>) context.getBean("renderers"));
        }
    }
}
