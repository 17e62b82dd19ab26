package ru.srok.bot.up;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.bot.telegram.Telegram;
import ru.srok.bot.telegram.TelegramOptions;
import ru.srok.domain.time.BusinessClock;
import ru.srok.messages.Messages;
import ru.srok.messages.up.UpText;
import ru.srok.sandbox.Sandbox;
import ru.srok.storage.Store;

/** Starts the service step by step and ends it in the opposite order. */
final class Launch implements AutoCloseable {

    private static final String SANDBOX_TOKEN = "1:sandbox-token";

    private final UpOptions options;
    private final Clock system;
    private final Started started = new Started();
    private final List<String> lines = new ArrayList<>();

    Launch(UpOptions options, Clock system) {
        this.options = options;
        this.system = system;
    }

    /** Starts everything; what was started before a refusal is ended by {@link #close}. */
    void start() throws RefusedStart {
        UpFolder folder = started.add(UpFolder.take(options.data(), options.at() != null));
        URI server = server(folder);
        Store store = started.add(Stores.open(options.mongo(), folder.store()));
        if (options.at() != null && !store.workspaces().all().isEmpty()) {
            throw RefusedStart.because(UpText.AT_NOT_EMPTY, options.data().toString());
        }
        Signals signals = new Signals();
        BusinessClock clock = new BusinessClock(system);
        WatchedStore watched = WatchedStore.of(store, signals);
        String token = Optional.ofNullable(options.token()).orElse(SANDBOX_TOKEN);
        Telegram telegram = started.add(new Telegram(new TelegramOptions(token, server), watched, clock, system));
        BotName name = greet(telegram, server);
        @Nullable ClockHook hook = options.token() == null ? hook(server, clock) : null;
        Ground ground = new Ground(watched, signals, telegram, name, firstCode(store), clock, system);
        ConfigurableApplicationContext context = started.add(context(ground));
        context.getBean(TickRunner.class).run();
        if (hook != null) {
            hook.ready(context.getBean(Advance.class));
        }
    }

    private URI server(UpFolder folder) throws RefusedStart {
        URI other = options.telegram();
        if (other != null) {
            lines.add(Messages.say(UpText.STARTED_ELSEWHERE, other.toString()));
            return other;
        }
        if (options.token() != null) {
            return TelegramOptions.TELEGRAM;
        }
        Sandbox sandbox = started.add(Sandboxes.start(options.port(), folder.sandbox(), options.at(), system));
        lines.add(Messages.say(UpText.STARTED, sandbox.address().toString()));
        return sandbox.address();
    }

    /** Telegram may be out of reach at the start: the service starts all the same and tries again. */
    private BotName greet(Telegram telegram, URI server) throws RefusedStart {
        BotName name = new BotName(telegram::greet);
        Telegram.Greeting greeting = telegram.greet();
        if (greeting instanceof Telegram.Greeting.WrongToken) {
            throw RefusedStart.because(UpText.WRONG_TOKEN);
        }
        if (greeting instanceof Telegram.Greeting.Known known) {
            name.learn(known);
        } else if (options.token() == null) {
            throw RefusedStart.because(UpText.NO_BOT_API, server.toString());
        }
        if (lines.isEmpty()) {
            lines.add(Messages.say(UpText.STARTED_TELEGRAM, name.get()));
        }
        return name;
    }

    /** The service's clock goes with the sandbox's, also after a restart. */
    private ClockHook hook(URI server, BusinessClock clock) throws RefusedStart {
        SandboxControl control = new SandboxControl(server);
        try {
            ClockHook hook = started.add(new ClockHook(new RandomIds().next(), control));
            boolean elsewhere = options.telegram() != null;
            control.register(hook.address(), elsewhere ? options.at() : null).ifPresent(clock::runFrom);
            return hook;
        } catch (IOException noPort) {
            throw RefusedStart.because(UpText.PORT_TAKEN, "0");
        }
    }

    private FirstCode firstCode(Store store) {
        if (options.token() == null) {
            return FirstCode.none();
        }
        String code = new RandomIds().code();
        if (store.workspaces().all().isEmpty()) {
            lines.add(Messages.say(UpText.FIRST_CODE, code));
        }
        return FirstCode.of(code);
    }

    private static ConfigurableApplicationContext context(Ground ground) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of("logging.config", "classpath:ru/srok/bot/up/logback-up.xml"))
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Ground.class, () -> ground))
                .run();
    }

    /** What to print: where the page is, how to stop, and the code of the first coordinator where there is one. */
    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        all.add(1, Messages.say(UpText.HOW_TO_STOP));
        if (options.mongo() == null) {
            all.add(Messages.say(UpText.EMBEDDED_STORE, options.data().toString()));
        }
        return all;
    }

    @Override
    public void close() {
        started.close();
    }
}
