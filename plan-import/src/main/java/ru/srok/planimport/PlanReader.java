package ru.srok.planimport;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a plan document. (Stands in until the import is merged.) */
public final class PlanReader {

    public PlanReader() {}

    /** Refuses everything. */
    public PlanReading read(Path file) throws IOException {
        return new PlanReading.Refused(Refusal.NO_PLAN_TABLE);
    }
}
