package ru.srok.planimport.responsible;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.planimport.responsible.Token.Type;

/** Cuts a line of a responsible cell into tokens. */
final class Tokenizer {

    private final String line;
    private final Deque<PersonName> people;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Tokenizer(String line) {
        this.line = line;
        this.people = new ArrayDeque<>(PersonNames.findAll(line));
    }

    static List<Token> tokens(String line) {
        return new Tokenizer(line).run();
    }

    private List<Token> run() {
        while (position < line.length()) {
            if (line.charAt(position) == ' ') {
                position++;
            } else {
                next();
            }
        }
        return List.copyOf(tokens);
    }

    private void next() {
        while (!people.isEmpty() && people.getFirst().start() < position) {
            people.removeFirst();
        }
        if (!people.isEmpty() && people.getFirst().start() == position) {
            PersonName person = people.removeFirst();
            add(Type.PERSON, person.end(), person);
            return;
        }
        switch (line.charAt(position)) {
            case ',' -> add(Type.COMMA, position + 1, null);
            case '(' -> add(Type.BRACKETED, Enclosed.end(line, position, '(', ')'), null);
            case '«' -> add(Type.QUOTED, Enclosed.end(line, position, '«', '»'), null);
            case '“', '„' -> add(Type.QUOTED, Enclosed.end(line, position, '“', '”'), null);
            case '"' -> add(Type.QUOTED, Enclosed.end(line, position, '"', '"'), null);
            default -> word();
        }
    }

    private void word() {
        int end = position;
        while (end < line.length() && !endsWord(end)) {
            end++;
        }
        if (end == position) {
            end++;
        }
        String word = line.substring(position, end);
        if (word.length() > 1 && word.endsWith(":")) {
            add(TokenTypes.of(word.substring(0, word.length() - 1)), end - 1, null);
            add(Type.COLON, end, null);
        } else {
            add(TokenTypes.of(word), end, null);
        }
    }

    private boolean endsWord(int at) {
        char letter = line.charAt(at);
        boolean stops =
                letter == ' ' || letter == ',' || letter == '(' || letter == '«' || letter == '“' || letter == '"';
        return stops || (at > position && !people.isEmpty() && people.getFirst().start() == at);
    }

    private void add(Type type, int end, @Nullable PersonName person) {
        tokens.add(new Token(type, line.substring(position, end), person, position));
        position = end;
    }
}
