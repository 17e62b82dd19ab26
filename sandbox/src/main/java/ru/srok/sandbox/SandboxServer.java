package ru.srok.sandbox;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** All routes and how they are served. */
final class SandboxServer {
    private static final int THREADS = 200;
    /** Longer than anything that a request waits for: an advance of the clock may take ten minutes. */
    private static final long IDLE_MILLIS = 15 * 60_000L;

    private static final long BODY_BYTES = 16L << 20;
    private static final int FILES_MB = 256;

    private final ControlRoutes people;
    private final ToolRoutes tools;
    private final BotApiRoutes bot;
    private final ClockRoutes clock;
    private final Events events;

    private SandboxServer(World world, RequestLog log) {
        RateLimiter limiter = new RateLimiter(world.monitor());
        BotApi api = new BotApi(world, limiter);
        Faults faults = new Faults();
        this.people = new ControlRoutes(world);
        this.tools = new ToolRoutes(world, api, limiter, log, faults);
        this.bot = new BotApiRoutes(world, api, log, faults);
        this.clock = new ClockRoutes(world);
        this.events = world.events();
    }

    static Javalin start(World world, RequestLog log, int port) {
        SandboxServer server = new SandboxServer(world, log);
        return Javalin.create(config -> server.configure(config, port)).start();
    }

    private void configure(JavalinConfig config, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = BODY_BYTES;
        // A compressed answer would not have the length that is told for a file.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.threadPool = new QueuedThreadPool(THREADS);
        config.jetty.multipartConfig.maxFileSize(FILES_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(2 * FILES_MB, SizeUnit.MB);
        config.jetty.addConnector((server, http) -> connector(server, http, port));
        addRoutes(config.routes);
    }

    private static Connector connector(Server server, HttpConfiguration http, int port) {
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setReuseAddress(true);
        return connector;
    }

    private void addRoutes(RoutesConfig routes) {
        routes.before(LocalOnly::check);
        routes.before(PageRoutes::protect);
        routes.exception(ControlRefusal.class, (refusal, context) -> refuse(context, refusal.status(), refusal));
        routes.exception(
                HttpResponseException.class, (refusal, context) -> refuse(context, refusal.getStatus(), refusal));
        addPeople(routes);
        addTools(routes);
        routes.get("/bot{token}/{method}", bot::call);
        routes.post("/bot{token}/{method}", bot::call);
        routes.get("/file/bot{token}/<path>", bot::file);
        routes.get("/", PageRoutes::index);
        routes.get("/page/{name}", PageRoutes::named);
        routes.get("/{name}", PageRoutes::named);
    }

    private void addPeople(RoutesConfig routes) {
        routes.get("/sandbox/people", people::people);
        routes.post("/sandbox/people", people::addPerson);
        routes.get("/sandbox/people/{id}/chat", people::chat);
        routes.get("/sandbox/people/{id}/messages", people::messages);
        routes.post("/sandbox/people/{id}/send", people::send);
        routes.post("/sandbox/people/{id}/press", people::press);
        routes.post("/sandbox/people/{id}/edit", people::edit);
        routes.post("/sandbox/people/{id}/block", people::block);
        routes.post("/sandbox/people/{id}/unblock", people::unblock);
    }

    private void addTools(RoutesConfig routes) {
        routes.get("/sandbox/clock", clock::get);
        routes.post("/sandbox/clock", clock::advance);
        routes.post("/sandbox/clock-hook", clock::register);
        routes.post("/sandbox/clock-now", clock::step);
        routes.get("/sandbox/log", tools::log);
        routes.get("/sandbox/bot", tools::bot);
        routes.get("/sandbox/files/{id}", tools::file);
        routes.post("/sandbox/limits", tools::limits);
        routes.post("/sandbox/faults", tools::faults);
        routes.sse("/sandbox/events", events::join);
    }

    private static void refuse(Context context, int status, Exception refusal) {
        ControlBody.answer(context, Json.object().put("error", refusal.getMessage()));
        context.status(status);
    }
}
