package ru.srok.bot.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInfo;
import ru.srok.bot.Golden;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.AccountId;

/** A conversation as people read it: who wrote or pressed what, and every message with its buttons. */
public final class Transcript {

    /** Identifiers of tests: they say nothing and change with every step put before. */
    private static final Pattern IDENTIFIER = Pattern.compile("(id\\d{14})+");

    private final Map<AccountId, String> names = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String pressed = "";

    /** Begins a new part. */
    public void chapter(String title) {
        text.append("===== ").append(title).append(" =====\n\n");
    }

    /** Forgets what was said; what led here is told elsewhere. */
    public void clear() {
        text.setLength(0);
    }

    /** Everything so far. */
    public String text() {
        return IDENTIFIER.matcher(text).replaceAll("…").replace('\u00a0', ' ');
    }

    /** Compares it with the file of the test's name beside its class. */
    public void assertReads(TestInfo test) {
        Golden.assertMatches(
                test.getTestClass().orElseThrow(),
                test.getTestMethod().orElseThrow().getName() + ".txt",
                text());
    }

    /** A message that somebody got. */
    public void said(AccountId to, @Nullable Screen screen) {
        if (screen == null) {
            return;
        }
        text.append("--- ").append(name(to)).append('\n');
        screen.shown().ifPresent(picture -> text.append("(картинка)\n"));
        screen.attachment().ifPresent(file -> text.append("(файл)\n"));
        text.append(screen.html()).append('\n');
        screen.rows()
                .forEach(row ->
                        text.append(row.stream().map(Button::label).collect(Collectors.joining("] [", "[", "]\n"))));
        screen.menu().forEach(row -> text.append(row.stream().collect(Collectors.joining("| |", "|", "|\n"))));
        text.append('\n');
    }

    void name(AccountId account, String name) {
        names.put(account, name);
    }

    void pressed(String label) {
        pressed = label;
    }

    void did(Incoming incoming) {
        String who = name(incoming.account());
        text.append(">>> ").append(who).append(": ").append(deed(incoming)).append("\n\n");
    }

    void saw(Outcome outcome) {
        if (!outcome.toast().isEmpty()) {
            text.append(outcome.alert() ? "(окно) " : "(подсказка) ")
                    .append(outcome.toast())
                    .append("\n\n");
        }
    }

    private String name(AccountId account) {
        return names.getOrDefault(account, account.value());
    }

    private String deed(Incoming incoming) {
        if (incoming instanceof Incoming.Started started) {
            return started.payload().isEmpty() ? "/start" : "/start по ссылке";
        } else if (incoming instanceof Incoming.Command command) {
            return "/" + command.name();
        } else if (incoming instanceof Incoming.Words words) {
            String files =
                    words.files().stream().map(file -> " (" + file.name() + ")").collect(Collectors.joining());
            return words.text() + files;
        } else if (incoming instanceof Incoming.Edited edited) {
            return "(исправляет) " + edited.text();
        } else if (incoming instanceof Incoming.Pressed press) {
            String label = pressed.isEmpty() ? String.valueOf(press.action()) : pressed;
            pressed = "";
            return "[" + label + "]";
        }
        return incoming.getClass().getSimpleName();
    }
}
