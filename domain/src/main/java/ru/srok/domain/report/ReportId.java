package ru.srok.domain.report;

import ru.srok.domain.store.TypedId;

/**
 * The identity of a report.
 *
 * @param value not blank
 */
public record ReportId(String value) implements TypedId {

    public ReportId {
        TypedId.check(value);
    }
}
