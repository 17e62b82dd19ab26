package ru.srok.bot.plan;

import java.io.IOException;
import java.nio.file.Path;
import ru.srok.planimport.PlanReading;

/** Where plans come from. */
@FunctionalInterface
public interface PlanSource {

    /**
     * Reads a plan document.
     *
     * @throws IOException if the file cannot be read from disk
     */
    PlanReading read(Path file) throws IOException;
}
