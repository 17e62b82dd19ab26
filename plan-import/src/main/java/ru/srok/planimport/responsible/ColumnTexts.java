package ru.srok.planimport.responsible;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts the cells of one column; the same cells and lines stand in it again and again, so what was cut is kept. */
final class ColumnTexts {

    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, List<Token>> tokens = new HashMap<>();

    List<String> lines(String cell) {
        return lines.computeIfAbsent(cell, CellLines::of);
    }

    List<Token> tokens(String line) {
        return tokens.computeIfAbsent(line, Tokenizer::tokens);
    }
}
