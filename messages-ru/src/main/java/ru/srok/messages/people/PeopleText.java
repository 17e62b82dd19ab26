package ru.srok.messages.people;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said about people and their links. */
public enum PeopleText implements MessageKey.Constant {
    LIST_HEAD("institutions", "people", "connected"),
    LIST_NONE,
    LIST_DEPARTMENT,
    LIST_LINE("name", "status"),
    LIST_NOBODY("institution"),
    STATUS_CONNECTED,
    STATUS_INVITED,
    STATUS_BLOCKED,
    ADD,
    LINKS_ALL,
    TO_LIST,
    BACK,
    ADD_ASK,
    ADD_UNDERSTOOD,
    ADD_LINE_DEPARTMENT("person"),
    ADD_LINE_INSTITUTION("institution"),
    ADD_LINE_PERSON("institution", "person"),
    ADD_NOT_UNDERSTOOD("count", "line"),
    ADD_NOTHING,
    ADD_MORE("count"),
    ADD_KNOWN("count"),
    ADD_SAVE,
    ADD_AGAIN,
    ADD_SAVED("institutions", "people"),
    ADD_GONE,
    ONE_INSTITUTION("institution"),
    ONE_POST("post"),
    ONE_PHONE("phone"),
    ONE_STATUS("status"),
    ONE_LINK,
    ONE_REMOVE,
    ONE_REMOVE_SURE("name"),
    ONE_REMOVE_YES,
    ONE_REMOVED("name"),
    ONE_SELF,
    LINK_ONE("name", "day"),
    LINK_TEXT("name", "url"),
    LINK_ALL_SURE("count"),
    LINK_ALL_YES,
    LINK_ALL_HEAD("day"),
    LINK_ALL_NONE,
    LINK_LINE("who", "url"),
    ONE_EDIT,
    ONE_EDIT_ASK,
    ONE_EDIT_WRONG,
    ONE_EDITED("name"),
    ONE_REPLACE,
    ONE_REPLACE_ASK("name"),
    ONE_REPLACE_SURE("old", "fresh", "count"),
    ONE_REPLACE_YES,
    ONE_REPLACED("fresh", "old"),
    ONE_SCHOOL,
    SCHOOL_HEAD("head"),
    SCHOOL_NO_HEAD,
    SCHOOL_PEOPLE("count"),
    SCHOOL_OPEN_ROWS("count"),
    SCHOOL_NAME,
    SCHOOL_NAME_ASK,
    SCHOOL_NAME_WRONG,
    SCHOOL_NEW_HEAD,
    SCHOOL_NEW_HEAD_ASK,
    SCHOOL_CLOSE,
    SCHOOL_CLOSE_SURE("name", "people", "rows"),
    SCHOOL_CLOSE_YES,
    SCHOOL_CLOSED("name"),
    SHEET_NAME,
    SHEET_NOTE,
    SHEET_ID,
    SHEET_INSTITUTION,
    SHEET_PERSON,
    SHEET_POST,
    SHEET_PHONE,
    SHEET_FOUND,
    SHEET_CHANGES("added", "corrected"),
    SHEET_CORRECTION("old", "fresh"),
    SHEET_NOTHING,
    SHEET_KNOWN,
    SHEET_APPLIED("institutions", "people", "corrected"),
    SHEET_GONE;

    private final List<String> arguments;

    PeopleText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "people";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
