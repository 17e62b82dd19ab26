package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;

/** Cuts a phrase into tokens. */
final class Lexer {

    private static final int LONGEST_NUMBER = 9;

    private final PrintedText text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(PrintedText text) {
        this.text = text;
    }

    static Tokens read(String printed) {
        Lexer lexer = new Lexer(PrintedText.of(printed));
        lexer.run();
        return new Tokens(printed, RomanMonths.named(TokenRepair.repaired(lexer.tokens)));
    }

    private void run() {
        while (at < text.length()) {
            char letter = text.at(at);
            if (letter == ' ') {
                at++;
            } else if (isDigit(at)) {
                number();
            } else if (Character.isLetter(letter)) {
                word();
            } else {
                mark(letter);
            }
        }
    }

    /** A digit, or a letter that OCR put in its place between other digits («О1.09», «2О24»). */
    private boolean isDigit(int index) {
        char letter = text.at(index);
        if (Letters.isDigit(letter)) {
            return true;
        }
        boolean alike = Letters.isDigit(Letters.asDigit(letter));
        char before = text.at(index - 1);
        char after = text.at(index + 1);
        return alike
                && (Letters.isDigit(before) || Letters.isDigit(after))
                && !(Character.isLetter(before) || Character.isLetter(after));
    }

    private void number() {
        int from = at;
        StringBuilder digits = new StringBuilder();
        while (at < text.length() && isDigit(at)) {
            digits.append(Letters.asDigit(text.at(at++)));
        }
        String read = digits.toString();
        int value = read.length() > LONGEST_NUMBER ? -1 : Integer.parseInt(read);
        add(new Word(Term.NUMBER, value, WordForm.OTHER), read, from);
    }

    private void word() {
        int from = at;
        StringBuilder letters = new StringBuilder();
        while (at < text.length() && Character.isLetter(text.at(at))) {
            letters.append(text.at(at++));
        }
        String read = letters.toString();
        String normal = Letters.normal(read);
        Word word = Vocabulary.find(normal);
        if (word == Word.UNKNOWN && normal.length() > 1 && Vocabulary.knows(Letters.asCyrillic(read))) {
            normal = Letters.asCyrillic(read);
            word = Vocabulary.find(normal);
        }
        add(word, normal, from);
    }

    private void mark(char letter) {
        int from = at++;
        boolean ellipsis = letter == '.' && text.at(at) == '.' && text.at(at + 1) == '.';
        at += ellipsis ? 2 : 0;
        Term term = ellipsis || joinsWords(from) ? Term.DASH : Marks.of(letter);
        add(new Word(term, 0, WordForm.OTHER), String.valueOf(letter), from);
    }

    /** «Сентябрь_октябрь»: between letters a low line is a dash mistyped. */
    private boolean joinsWords(int index) {
        return text.at(index) == '_'
                && Character.isLetter(text.at(index - 1))
                && Character.isLetter(text.at(index + 1));
    }

    private void add(Word word, String read, int from) {
        boolean glued = from > 0 && text.at(from - 1) != ' ' && text.at(from - 1) != '\n';
        tokens.add(new Token(word, read, text.start(from), text.end(at - 1), glued));
    }
}
