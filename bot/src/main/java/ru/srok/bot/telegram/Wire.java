package ru.srok.bot.telegram;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;

/** The connections to the Bot API. Nothing is ever sent twice by the HTTP client on its own. */
final class Wire implements AutoCloseable {

    private static final int CONNECT_SECONDS = 10;
    private static final int ANSWER_SECONDS = 30;
    private static final int AT_ONCE = 64;
    private static final int IDLE_CONNECTIONS = 48;
    private static final int IDLE_SECONDS = 15;

    private final TelegramOptions options;
    private final OkHttpClient http;
    private final OkHttpTelegramClient client;
    private final ThreadPoolExecutor threads;

    Wire(TelegramOptions options) {
        this.options = options;
        this.threads = threads();
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .writeTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .build();
        this.client = new OkHttpTelegramClient(http, options.token(), url(options));
    }

    private static ThreadPoolExecutor threads() {
        return new ThreadPoolExecutor(0, AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "telegram-call");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static TelegramUrl url(TelegramOptions options) {
        return TelegramUrl.builder()
                .schema(options.server().getScheme())
                .host(options.server().getHost())
                .port(options.port())
                .build();
    }

    /** Reads what Telegram sends; what it adds to its types one day is no fault. */
    static ObjectMapper json() {
        return new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    OkHttpClient http() {
        return http;
    }

    OkHttpTelegramClient client() {
        return client;
    }

    /** The address of a method. */
    HttpUrl method(String name) {
        return root().addPathSegment("bot" + options.token())
                .addPathSegment(name)
                .build();
    }

    /** The address of a file; {@code path} as getFile told it. */
    HttpUrl file(String path) {
        return root().addPathSegment("file")
                .addPathSegment("bot" + options.token())
                .addPathSegments(path)
                .build();
    }

    private HttpUrl.Builder root() {
        return new HttpUrl.Builder()
                .scheme(options.server().getScheme())
                .host(options.server().getHost())
                .port(options.port());
    }

    /** Stops the calls in flight and lets the JVM end. */
    @Override
    public void close() {
        http.dispatcher().cancelAll();
        threads.shutdownNow();
        http.connectionPool().evictAll();
    }
}
