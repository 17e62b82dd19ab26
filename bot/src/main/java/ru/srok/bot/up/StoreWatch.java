package ru.srok.bot.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.alarm.Alarms;
import ru.srok.bot.alarm.Fault;

/** Runs the work of each minute and looks, when it fails, whether the store is why: it is read and written by that work. */
final class StoreWatch implements Runnable {

    /** With less than this H2 cannot write its next piece for long. */
    private static final long FULL = 5_000_000;

    private final Runnable work;
    private final Runnable probe;
    private final Place place;
    private final Alarms alarms;
    private int failures;

    /**
     * Where the store is.
     *
     * @param folder of the embedded store, or null for a MongoDB
     * @param free how many bytes may still be written there
     */
    record Place(@Nullable Path folder, LongSupplier free) {

        static Place of(@Nullable Path folder) {
            return new Place(folder, () -> folder == null ? Long.MAX_VALUE : free(folder));
        }

        private static long free(Path folder) {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException unknown) {
                return Long.MAX_VALUE;
            }
        }
    }

    /** {@code probe} reads something from the store. */
    StoreWatch(Runnable work, Runnable probe, Place place, Alarms alarms) {
        this.work = work;
        this.probe = probe;
        this.place = place;
        this.alarms = alarms;
    }

    /** Fails as the work does, but not again and again where the administrator was told why. */
    @Override
    public void run() {
        try {
            work.run();
        } catch (RuntimeException failed) {
            if (!isKnown()) {
                throw failed;
            }
            return;
        }
        failures = 0;
        alarms.over(Fault.DATABASE);
        alarms.over(Fault.STORE);
        alarms.over(Fault.DISK);
    }

    /** Whether the store is the reason and that was told; one failure may be a hiccup, two are a minute. */
    private boolean isKnown() {
        Path folder = place.folder();
        if (folder != null && place.free().getAsLong() < FULL) {
            alarms.raise(Fault.DISK, folder.toString());
            return true;
        }
        if (answers()) {
            return false;
        }
        failures++;
        if (failures < 2) {
            return false;
        }
        if (folder == null) {
            alarms.raise(Fault.DATABASE);
        } else {
            alarms.raise(Fault.STORE, folder.toString());
        }
        return true;
    }

    private boolean answers() {
        try {
            probe.run();
            return true;
        } catch (RuntimeException noAnswer) {
            return false;
        }
    }
}
