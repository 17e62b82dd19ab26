package ru.srok.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Finds or stores the file that a request names, and refuses what Telegram refuses. */
final class FileRules {
    private static final String ATTACHED = "attach://";
    private static final long UPLOAD_LIMIT = 50L << 20;
    private static final long PHOTO_LIMIT = 10L << 20;
    private static final int PHOTO_SIDES = 10_000;
    private static final int PHOTO_RATIO = 20;

    private final FileStore files;

    FileRules(FileStore files) {
        this.files = files;
    }

    StoredFile resolve(Params params, MessageKind kind, String field) {
        String value = params.text(field);
        Optional<Uploads.Upload> upload =
                params.uploads().part(value.startsWith(ATTACHED) ? value.substring(ATTACHED.length()) : field);
        if (upload.isPresent() && (value.isEmpty() || value.startsWith(ATTACHED))) {
            return store(upload.get(), kind);
        }
        if (value.isEmpty()) {
            throw BotApiRefusal.badRequest("there is no " + kind.word() + " in the request");
        }
        if (value.startsWith("http://") || value.startsWith("https://")) {
            throw BotApiRefusal.badRequest("failed to get HTTP URL content");
        }
        return files.find(value)
                .filter(file -> kind != MessageKind.PHOTO || file.isPicture())
                .orElseThrow(() -> BotApiRefusal.badRequest("wrong file identifier/HTTP URL specified"));
    }

    private StoredFile store(Uploads.Upload upload, MessageKind kind) {
        checkSize(upload.size(), kind);
        try (InputStream content = upload.content().open()) {
            StoredFile file = files.save(upload.name(), FileTypes.of(upload.name(), upload.type()), content);
            if (kind == MessageKind.PHOTO) {
                checkPhoto(file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkSize(long size, MessageKind kind) {
        if (size == 0) {
            throw BotApiRefusal.badRequest("file must be non-empty");
        }
        if (size > UPLOAD_LIMIT) {
            throw BotApiRefusal.of(413, "Request Entity Too Large");
        }
        if (kind == MessageKind.PHOTO && size > PHOTO_LIMIT) {
            throw BotApiRefusal.badRequest("file of size " + size
                    + " bytes is too big for a photo; the maximum size is " + PHOTO_LIMIT + " bytes");
        }
    }

    private static void checkPhoto(StoredFile file) {
        if (!file.isPicture()) {
            throw BotApiRefusal.badRequest("IMAGE_PROCESS_FAILED");
        }
        int longer = Math.max(file.width(), file.height());
        int shorter = Math.min(file.width(), file.height());
        if (longer + shorter > PHOTO_SIDES || longer > PHOTO_RATIO * shorter) {
            throw BotApiRefusal.badRequest("PHOTO_INVALID_DIMENSIONS");
        }
    }
}
