package ru.srok.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Bytes and names of all files, by their file_id. */
final class FileStore {
    private static final String KEY = "file/";

    private final Journal journal;
    private final Path folder;
    private final Map<String, StoredFile> byId = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();

    FileStore(Journal journal, Path folder) {
        this.journal = journal;
        this.folder = folder;
        journal.restore(KEY, (key, value) -> {
            StoredFile file = Json.read(value, StoredFile.class);
            byId.put(file.id(), file);
            last.accumulateAndGet(file.number(), Math::max);
        });
    }

    StoredFile save(String name, String type, InputStream content) {
        int number = last.incrementAndGet();
        Path target = folder.resolve(Integer.toString(number));
        try {
            long size = Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            int[] pixels = type.startsWith("image/") ? pixels(target) : new int[2];
            String id = "BQACAgIAAxkB" + Integer.toString(number + 46_656, 36);
            StoredFile file = new StoredFile(number, id, name, type, size, pixels[0], pixels[1]);
            byId.put(id, file);
            journal.put(KEY + id, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width and height, zeros where the file can't be read as a picture. */
    private static int[] pixels(Path file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new int[2];
            }
            ImageReader reader = readers.next();
            reader.setInput(input);
            int[] pixels = {reader.getWidth(0), reader.getHeight(0)};
            reader.dispose();
            return pixels;
        } catch (IOException e) {
            return new int[2]; // a broken picture is no picture
        }
    }

    Optional<StoredFile> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<StoredFile> byPath(String path) {
        return byId.values().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    InputStream open(StoredFile file) {
        try {
            return Files.newInputStream(folder.resolve(Integer.toString(file.number())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
