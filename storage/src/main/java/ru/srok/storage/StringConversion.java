package ru.srok.storage;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Stores a value of one type as a bare string and reads it back. */
final class StringConversion<T> implements GenericConverter {

    private final Class<T> type;
    private final Function<T, String> print;
    private final Function<String, T> read;

    StringConversion(Class<T> type, Function<T, String> print, Function<String, T> read) {
        this.type = type;
        this.print = print;
        this.read = read;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(type, String.class), new ConvertiblePair(String.class, type));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source == null) {
            return null;
        }
        return source instanceof String text ? read.apply(text) : print.apply(type.cast(source));
    }
}
