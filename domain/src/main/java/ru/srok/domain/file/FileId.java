package ru.srok.domain.file;

import ru.srok.domain.store.TypedId;

/**
 * The identity of a stored file.
 *
 * @param value not blank
 */
public record FileId(String value) implements TypedId {

    public FileId {
        TypedId.check(value);
    }
}
