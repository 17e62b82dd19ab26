package ru.srok.bot.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who handles what. Every route names who may take it; the gate asks before the handler sees anything. */
public final class Routes {

    /** Handles something that has no arguments. */
    @FunctionalInterface
    public interface Handler {

        /** Handles it; may run twice for one deed. */
        void handle(Dialogue dialogue);
    }

    /** Handles a button. */
    @FunctionalInterface
    public interface ActionHandler {

        /** Handles it; may run twice for one deed. */
        void handle(Dialogue dialogue, Arguments arguments);
    }

    /** Handles words or files that nobody was waiting for. */
    @FunctionalInterface
    public interface WordsHandler {

        /** Handles them if they are for it; returns whether they were. */
        boolean handle(Dialogue dialogue, Incoming.Words words);
    }

    record Route<H>(Permission permission, List<ArgumentKind> arguments, H handler) {}

    private final Map<String, Route<Handler>> commands = new HashMap<>();
    private final Map<String, Route<Handler>> labels = new HashMap<>();
    private final Map<String, Route<ActionHandler>> actions = new HashMap<>();
    private final Map<String, Route<WordsHandler>> states = new HashMap<>();
    private final List<Route<WordsHandler>> words = new ArrayList<>();
    private final List<Route<Handler>> starts = new ArrayList<>();
    private final List<Route<Handler>> edits = new ArrayList<>();
    private @Nullable Route<Handler> lost;

    /** A command such as {@code status}, without its slash. */
    public void command(String name, Permission permission, Handler handler) {
        claim(commands, name, new Route<>(permission, List.of(), handler));
    }

    /** Words that stand on the lasting menu, whatever their case. */
    public void label(String words, Permission permission, Handler handler) {
        claim(labels, Labels.key(words), new Route<>(permission, List.of(), handler));
    }

    /** A button's action and what its arguments name. */
    public void action(String name, Permission permission, List<ArgumentKind> arguments, ActionHandler handler) {
        claim(actions, name, new Route<>(permission, List.copyOf(arguments), handler));
    }

    /** Words or files while the bot waits in a state; if it returns false the others are asked. */
    public void awaiting(String state, Permission permission, WordsHandler handler) {
        claim(states, state, new Route<>(permission, List.of(), handler));
    }

    /** Words or files that nobody was waiting for; handlers are asked in the order they were registered. */
    public void words(Permission permission, WordsHandler handler) {
        words.add(new Route<>(permission, List.of(), handler));
    }

    /** The start of the chat; the last registered whose permission allows handles it. */
    public void start(Permission permission, Handler handler) {
        starts.add(0, new Route<>(permission, List.of(), handler));
    }

    /** A message that was edited; every handler whose permission allows is told. */
    public void edited(Permission permission, Handler handler) {
        edits.add(new Route<>(permission, List.of(), handler));
    }

    /** What is said where nothing else fits, and after a button that means nothing any more. */
    public void lost(Handler handler) {
        lost = new Route<>(Permission.ANYBODY, List.of(), handler);
    }

    /** The names of the commands that an actor may use. */
    Set<String> commandsOf(Actor actor) {
        return commands.entrySet().stream()
                .filter(command -> command.getValue().permission().allows(actor))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Optional<Route<Handler>> ofCommand(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    Optional<Route<Handler>> ofLabel(String text) {
        return Optional.ofNullable(labels.get(Labels.key(text)));
    }

    Optional<Route<ActionHandler>> ofAction(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    Optional<Route<WordsHandler>> ofState(String name) {
        return Optional.ofNullable(states.get(name));
    }

    List<Route<WordsHandler>> ofWords() {
        return words;
    }

    List<Route<Handler>> ofStart() {
        return starts;
    }

    List<Route<Handler>> ofEdits() {
        return edits;
    }

    Optional<Route<Handler>> ofLost() {
        return Optional.ofNullable(lost);
    }

    private static <H> void claim(Map<String, Route<H>> routes, String name, Route<H> route) {
        if (routes.putIfAbsent(name, route) != null) {
            throw new IllegalStateException("Two handlers for " + name);
        }
    }
}
