package ru.srok.domain.report;

import ru.srok.domain.file.FileId;

/**
 * A file that belongs to a report.
 *
 * @param name as it was sent, cleaned
 * @param kind {@code photo}, {@code document}, {@code video}, {@code audio}, {@code voice}
 * @param size bytes
 * @param message the message it came with, so that an edit or a repeat is recognised
 */
public record Attachment(FileId file, String name, String kind, long size, String message) {}
