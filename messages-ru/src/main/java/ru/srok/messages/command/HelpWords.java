package ru.srok.messages.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import ru.srok.messages.Messages;

/** The texts of the command line's help, by command and option. */
public final class HelpWords {

    private HelpWords() {}

    /** A bundle whose keys follow picocli: {@code srok.plan.show.usage.description}, {@code format}. */
    public static ResourceBundle bundle() {
        try (InputStream bytes = Messages.class.getResourceAsStream("help.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("No help texts");
            }
            return new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The help texts cannot be read", e);
        }
    }
}
