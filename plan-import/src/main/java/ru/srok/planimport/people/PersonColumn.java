package ru.srok.planimport.people;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of a list of people, each with the words by which its head is known. */
enum PersonColumn {
    ID("^код$"),
    PHONE("телефон|^тел\\b|моб|контакт"),
    POST("должност"),
    NAME("\\bф\\s?и\\s?о\\b|фамили|^имя|отчеств|руководител|директор|заведующ|сотрудник"),
    INSTITUTION("учрежден|организац|школ|^оо\\b|^оу\\b|\\bдоу\\b|^наименование|^название");

    private static final Pattern OF_A_PLAN = words("мероприяти|\\bсрок|ответственн");

    private static final Pattern PERSON =
            words("^\\p{L}[\\p{L}-]+ (?:\\p{L}\\. ?\\p{L}\\.|\\p{L}[\\p{L}-]+ \\p{L}+(?:вич|вна|чна|ьич|оглы|кызы))$");

    private final Pattern words;

    PersonColumn(String words) {
        this.words = words(words);
    }

    private static Pattern words(String words) {
        return Pattern.compile(
                words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** What a head stands for: the head «ФИО руководителя организации» is a name, «Телефон школы» a phone. */
    static Optional<PersonColumn> of(String head) {
        String plain = head.replace('.', ' ').strip().replaceAll("\\s+", " ");
        return Stream.of(values())
                .filter(column -> column.words.matcher(plain).find())
                .findFirst();
    }

    /** Whether it is somebody's name: a row with one is no row of heads, whatever else stands in it. */
    static boolean isPerson(String cell) {
        return PERSON.matcher(cell.strip()).find();
    }

    /** Whether a head belongs to the table of a plan, which also names people. */
    static boolean isOfAPlan(String head) {
        return OF_A_PLAN.matcher(head).find();
    }
}
