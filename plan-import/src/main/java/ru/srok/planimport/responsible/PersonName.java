package ru.srok.planimport.responsible;

/**
 * A person found in a text.
 *
 * @param start first character of the name
 * @param end character after the name
 * @param surname in the case printed, first letters capital
 * @param initials «И.О.» or «И.»
 * @param full whether first name and patronymic are printed in full
 */
public record PersonName(int start, int end, String surname, String initials, boolean full) {

    /** The name as «Фамилия И.О.». */
    public String shortName() {
        return surname + " " + initials;
    }

    /** The same person with another form of the surname. */
    public PersonName withSurname(String newSurname) {
        return new PersonName(start, end, newSurname, initials, full);
    }
}
