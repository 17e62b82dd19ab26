package ru.srok.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import ru.srok.domain.file.FileId;
import ru.srok.domain.time.TickMark;

/**
 * Opens the embedded store, works on it with several threads and closes it, again and again; then looks for every change that
 * was acknowledged. Run by hand, with assertions: {@code java -ea … StoreStress FOLDER ROUNDS MILLIS THREADS}.
 */
final class StoreStress {

    private static final int SAME_FOLDER = 10;
    private static final int MARKS = 300;
    private static final int FILE_BYTES = 40_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, Instant> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private final AtomicLong saves = new AtomicLong();
    private final Duration round;
    private final int threads;

    private StoreStress(Duration round, int threads) {
        this.round = round;
        this.threads = threads;
    }

    public static void main(String[] arguments) throws InterruptedException {
        StoreStress stress =
                new StoreStress(Duration.ofMillis(Integer.parseInt(arguments[2])), Integer.parseInt(arguments[3]));
        int rounds = Integer.parseInt(arguments[1]);
        int done = 0;
        while (done < rounds && stress.failures.isEmpty()) {
            stress.round(Path.of(arguments[0]), done++);
        }
        stress.out.println("rounds " + done + ", saves " + stress.saves + ", failures " + stress.failures.size());
        stress.failures.forEach((what, where) -> stress.out.println(where + ": " + what));
    }

    private void round(Path base, int number) throws InterruptedException {
        if (number % SAME_FOLDER == 0) {
            acknowledged.clear();
        }
        Path folder = base.resolve("store" + number / SAME_FOLDER);
        String where = "round " + number;
        try (Store store = Store.open(new StoreOptions.Embedded(folder))) {
            lookAgain(store, where);
            work(store, number);
        } catch (RuntimeException | AssertionError failed) {
            failures.put("open or close: " + failed, where);
            failed.printStackTrace(out);
        }
    }

    private void lookAgain(Store store, String where) {
        acknowledged.forEach((id, done) -> {
            Instant kept = store.tickMarks().find(id).map(TickMark::done).orElse(Instant.MIN);
            if (!kept.equals(done)) {
                failures.put("lost " + id, where);
            }
        });
    }

    private void work(Store store, int number) throws InterruptedException {
        long end = System.nanoTime() + round.toNanos();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int thread = i;
            all.add(new Thread(() -> {
                Random random = new Random(number * 31L + thread);
                while (System.nanoTime() < end) {
                    change(store, thread + "-" + random.nextInt(MARKS), random);
                }
            }));
        }
        all.forEach(Thread::start);
        for (Thread one : all) {
            one.join();
        }
    }

    private void change(Store store, String id, Random random) {
        try {
            Instant done = Instant.ofEpochSecond(random.nextInt());
            TickMark mark = store.tickMarks().find(id).orElseGet(() -> new TickMark(id, Instant.EPOCH, 0));
            store.tickMarks().save(mark.upTo(done));
            acknowledged.put(id, done);
            saves.incrementAndGet();
            if (random.nextInt(20) == 0) {
                FileId file = new FileId(id);
                store.files()
                        .store(
                                file,
                                "a.jpg",
                                "image/jpeg",
                                new ByteArrayInputStream(new byte[random.nextInt(FILE_BYTES)]));
                store.files().delete(file);
            }
        } catch (IOException | RuntimeException failed) {
            failures.put("save: " + failed, id);
        }
    }
}
