package ru.srok.bot.telegram;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import ru.srok.bot.conversation.SentFile;
import ru.srok.domain.file.FileId;
import ru.srok.domain.file.Files;
import ru.srok.domain.file.StoredFile;

/** Brings files from Telegram into the store, streamed; one that is there already is not fetched again. */
final class Downloads {

    static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    private static final int TRIES = 3;
    private static final long PAUSE_MILLIS = 700;
    private static final int BAD_REQUEST = 400;

    private final Wire wire;
    private final Files files;
    private final String bot;

    /** A file as an update names it. */
    record Named(String kind, String id, String uniqueId, String name, String mime, long size) {}

    /** More bytes than Telegram hands over. */
    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    Downloads(Wire wire, Files files, String bot) {
        this.wire = wire;
        this.files = files;
        this.bot = bot;
    }

    /** The file in the store, or what is the matter with it. */
    SentFile fetch(Named named) {
        if (FileNames.isForbidden(named.name())) {
            return sent(named, null, SentFile.Problem.FORBIDDEN);
        }
        if (named.size() > MOST_BYTES) {
            return sent(named, null, SentFile.Problem.TOO_LARGE);
        }
        FileId id = new FileId(bot + ":" + named.uniqueId());
        Optional<StoredFile> known = files.seen(id);
        return known.isPresent() ? sent(named, known.get(), null) : tried(named, id);
    }

    private SentFile tried(Named named, FileId id) {
        for (int i = 1; i <= TRIES; i++) {
            try {
                return sent(named, download(named, id), null);
            } catch (TooLargeException large) {
                return sent(named, null, SentFile.Problem.TOO_LARGE);
            } catch (TelegramApiRequestException refused) {
                if (isTooLarge(refused)) {
                    return sent(named, null, SentFile.Problem.TOO_LARGE);
                }
                LOG.warn("A file was refused ({}), attempt {}", refused.getErrorCode(), i);
            } catch (IOException | TelegramApiException failure) {
                LOG.warn(
                        "A file could not be fetched ({}), attempt {}",
                        failure.getClass().getSimpleName(),
                        i);
            }
            if (i < TRIES && !slept(PAUSE_MILLIS * i)) {
                break;
            }
        }
        return sent(named, null, SentFile.Problem.NOT_RECEIVED);
    }

    private static boolean slept(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isTooLarge(TelegramApiRequestException refused) {
        Integer code = refused.getErrorCode();
        return code != null
                && code == BAD_REQUEST
                && String.valueOf(refused.getApiResponse()).contains("too big");
    }

    private StoredFile download(Named named, FileId id) throws IOException, TelegramApiException {
        String path = wire.client().execute(new GetFile(named.id())).getFilePath();
        Request request = new Request.Builder().url(wire.file(path)).build();
        try (Response response = wire.http().newCall(request).execute()) {
            ResponseBody body = response.body();
            if (!response.isSuccessful() || body == null) {
                throw new IOException("HTTP " + response.code());
            }
            return files.store(id, named.name(), named.mime(), new Capped(body.byteStream()));
        }
    }

    private static SentFile sent(Named named, @Nullable StoredFile stored, SentFile.@Nullable Problem problem) {
        long size = stored == null ? named.size() : stored.size();
        return new SentFile(named.kind(), named.name(), size, stored == null ? null : stored.id(), problem);
    }

    /** Ends with an exception after too many bytes. */
    private static final class Capped extends FilterInputStream {

        private long left = MOST_BYTES;

        Capped(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int got) throws IOException {
            left -= got;
            if (left < 0) {
                throw new TooLargeException();
            }
        }
    }
}
