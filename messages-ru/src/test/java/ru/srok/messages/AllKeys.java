package ru.srok.messages;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every key that code can ask for, found by looking at every class of this module. */
final class AllKeys {

    private AllKeys() {}

    static List<MessageKey> found() {
        return classFiles().flatMap(AllKeys::keysOf).toList();
    }

    /** The folder of the compiled classes and the property files. */
    static Path folder() {
        try {
            return Path.of(Messages.class.getResource("Messages.class").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> classFiles() {
        Path folder = folder();
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.contains("package-info"))
                    .<Class<?>>map(AllKeys::load)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(Messages.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<MessageKey> keysOf(Class<?> type) {
        if (!MessageKey.class.isAssignableFrom(type) || type.isInterface()) {
            return Stream.of();
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(MessageKey.class::cast);
        }
        try {
            Method all = type.getDeclaredMethod("all");
            all.setAccessible(true);
            return ((List<?>) all.invoke(null)).stream().map(MessageKey.class::cast);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " does not list its keys", e);
        }
    }
}
