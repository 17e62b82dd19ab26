package ru.srok.domain.deadline;

/**
 * A word, number or mark of a phrase.
 *
 * @param word what it means
 * @param text normalised: lower case, look-alike letters read as Cyrillic
 * @param start where it begins in the printed phrase
 * @param end where it ends there, exclusive
 * @param glued whether no blank stands before it
 */
record Token(Word word, String text, int start, int end, boolean glued) {

    Term term() {
        return word.term();
    }

    int value() {
        return word.value();
    }

    WordForm form() {
        return word.form();
    }

    Token withWord(Word newWord, int newEnd) {
        return new Token(newWord, text, start, newEnd, glued);
    }
}
