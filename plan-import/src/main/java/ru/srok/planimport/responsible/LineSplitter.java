package ru.srok.planimport.responsible;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ru.srok.domain.plan.Responsible;
import ru.srok.planimport.responsible.Token.Type;

/** Splits one line of a responsible cell into names. */
final class LineSplitter {

    /** «…, а также …». */
    private static final Set<String> JOINING = Set.of("а", "также");

    private final String line;
    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final Boundaries boundaries;
    private final Commas commas;
    private final List<SplitName> names = new ArrayList<>();
    private NameUnderWay name = new NameUnderWay();
    private boolean remarkOnPerson;

    private LineSplitter(String line, List<Token> tokens, Vocabulary vocabulary) {
        this.line = line;
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.boundaries = new Boundaries(tokens, vocabulary);
        this.commas = new Commas(tokens, vocabulary);
    }

    /** The names of a line that was cut into these tokens. */
    static List<SplitName> split(String line, List<Token> tokens, Vocabulary vocabulary) {
        return new LineSplitter(line, tokens, vocabulary).run();
    }

    private List<SplitName> run() {
        int index = 0;
        while (index < tokens.size()) {
            index += take(index);
        }
        flush();
        return List.copyOf(names);
    }

    /** Takes the token at the index and returns how many were taken. */
    private int take(int index) {
        Token token = tokens.get(index);
        switch (token.type()) {
            case PERSON -> person(token);
            case COMMA -> comma(token, index);
            case COLON -> colon(index);
            case AND -> and(token, index);
            case DASH -> dash(token, index);
            case BRACKETED -> remark(token);
            default -> {
                return word(index);
            }
        }
        return 1;
    }

    private void person(Token token) {
        if (!name.isEmpty() && (name.isSinglePost() || isLeadIn())) {
            name = new NameUnderWay();
        }
        flush();
        PersonName person = Objects.requireNonNull(token.person());
        names.add(new SplitName(person.shortName(), Responsible.Kind.PERSON));
    }

    /** «совместно с», «при участии» before a person name nobody. */
    private boolean isLeadIn() {
        return name.first().is(Type.PREPOSITION) && name.tokens().size() <= 3;
    }

    private void comma(Token token, int index) {
        if (!name.isEmpty() && commas.joins(name, index)) {
            name.add(token);
        } else {
            flush();
        }
    }

    /** «Ответственный: Иванова И.И.» names one, «Рабочая группа: Иванова И.И.» two. */
    private void colon(int index) {
        boolean person = index + 1 < tokens.size() && tokens.get(index + 1).is(Type.PERSON);
        if (!person || name.isEmpty() || !name.isSinglePost()) {
            flush();
        }
    }

    private void and(Token token, int index) {
        if (name.isEmpty() || commas.andParts(name, index)) {
            flush();
        } else {
            name.add(token);
        }
    }

    /** «Иванова И.И. – директор школы»: what follows the dash tells who she is. */
    private void dash(Token token, int index) {
        if (!name.isEmpty()) {
            name.add(token);
        } else if (lastIsPerson() && index + 1 < tokens.size()) {
            remarkOnPerson = !tokens.get(index + 1).isCapitalised()
                    || Heads.kind(tokens.subList(index + 1, tokens.size())).orElse(Responsible.Kind.OTHER)
                            == Responsible.Kind.POST;
        }
    }

    private void remark(Token token) {
        if (!name.isEmpty() || !lastIsPerson()) {
            name.add(token);
        }
    }

    private int word(int index) {
        if (name.isEmpty() && JOINING.contains(Letters.key(tokens.get(index).text()))) {
            return 1;
        }
        if (!name.isEmpty() && boundaries.startsNew(name, index)) {
            flush();
        }
        int phrase = name.isEmpty() ? vocabulary.phraseAt(tokens, index) : 0;
        tokens.subList(index, index + Math.max(1, phrase)).forEach(name::add);
        if (phrase > 0) {
            name.close();
        }
        return Math.max(1, phrase);
    }

    private boolean lastIsPerson() {
        return !names.isEmpty() && names.get(names.size() - 1).isPerson();
    }

    private void flush() {
        if (!name.isEmpty()) {
            String printed = Trimmed.name(
                    line.substring(name.first().start(), name.last().end()));
            if (!remarkOnPerson && !printed.isEmpty()) {
                names.add(new SplitName(printed, name.kind()));
            }
            name = new NameUnderWay();
        }
        remarkOnPerson = false;
    }
}
