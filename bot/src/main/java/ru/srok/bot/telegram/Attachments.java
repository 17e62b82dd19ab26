package ru.srok.bot.telegram;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;
import ru.srok.bot.conversation.SentFile;
import ru.srok.bot.telegram.Downloads.Named;

/** Finds the file of a message, whatever kind it is. */
final class Attachments {

    private static final String ANY = "application/octet-stream";

    private Attachments() {}

    /** The file that can be taken. */
    static Optional<Named> of(Message message) {
        return Stream.<@Nullable Named>of(
                        photo(message),
                        document(message),
                        video(message),
                        audio(message),
                        voice(message),
                        note(message))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** Something that is no file and no words: a sticker, a place, a poll. */
    static Optional<SentFile> odd(Message message) {
        String kind = message.hasSticker()
                ? "sticker"
                : message.hasLocation() || message.getVenue() != null
                        ? "location"
                        : message.hasPoll() || message.hasDice() || message.hasGame() || message.hasStory()
                                ? "other"
                                : message.hasPaidMedia() || message.hasLivePhoto() ? "other" : "";
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new SentFile(kind, kind, 0, null, SentFile.Problem.FORBIDDEN));
    }

    /** The largest size. */
    private static @Nullable Named photo(Message message) {
        if (!message.hasPhoto()) {
            return null;
        }
        PhotoSize largest = message.getPhoto().stream()
                .max(Comparator.comparingLong(size -> (long) size.getWidth() * size.getHeight()))
                .orElseThrow();
        return new Named(
                "photo",
                largest.getFileId(),
                largest.getFileUniqueId(),
                "photo.jpg",
                "image/jpeg",
                bytes(largest.getFileSize()));
    }

    private static @Nullable Named document(Message message) {
        var file = message.getDocument();
        return file == null
                ? null
                : named("document", file.getFileId(), file.getFileUniqueId())
                        .as(file.getFileName(), "file", file.getMimeType(), file.getFileSize());
    }

    private static @Nullable Named video(Message message) {
        var file = message.getVideo();
        return file == null
                ? null
                : named("video", file.getFileId(), file.getFileUniqueId())
                        .as(file.getFileName(), "video.mp4", file.getMimeType(), file.getFileSize());
    }

    private static @Nullable Named audio(Message message) {
        var file = message.getAudio();
        return file == null
                ? null
                : named("audio", file.getFileId(), file.getFileUniqueId())
                        .as(file.getFileName(), "audio.mp3", file.getMimeType(), file.getFileSize());
    }

    private static @Nullable Named voice(Message message) {
        var file = message.getVoice();
        return file == null
                ? null
                : named("voice", file.getFileId(), file.getFileUniqueId())
                        .as(null, "voice.ogg", file.getMimeType(), file.getFileSize());
    }

    private static @Nullable Named note(Message message) {
        var file = message.getVideoNote();
        return file == null
                ? null
                : named("video", file.getFileId(), file.getFileUniqueId())
                        .as(null, "video.mp4", "video/mp4", file.getFileSize());
    }

    private static Unnamed named(String kind, String id, String uniqueId) {
        return new Unnamed(kind, id, uniqueId);
    }

    private record Unnamed(String kind, String id, String uniqueId) {

        Named as(@Nullable String name, String otherwise, @Nullable String mime, @Nullable Number size) {
            return new Named(
                    kind, id, uniqueId, FileNames.clean(name, otherwise), mime == null ? ANY : mime, bytes(size));
        }
    }

    private static long bytes(@Nullable Number size) {
        return size == null ? 0 : size.longValue();
    }
}
