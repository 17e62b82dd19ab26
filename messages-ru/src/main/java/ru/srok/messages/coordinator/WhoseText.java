package ru.srok.messages.coordinator;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said about whose work a row is. */
public enum WhoseText implements MessageKey.Constant {
    WHOSE_HEAD,
    WHOSE_NONE,
    WHOSE_PHRASE("name", "count"),
    WHOSE_ROW("number", "title"),
    WHOSE_SECTION("section", "count"),
    WHOSE_NOW("whose"),
    WHOSE_NOBODY,
    WHOSE_EXTERNAL,
    WHOSE_ALL_SCHOOLS,
    WHOSE_AND_OTHERS("first", "count"),
    WHOSE_MODE_LEAD("first"),
    WHOSE_MODE_EACH,
    WHOSE_MODE_AT_LEAST("amount"),
    WHOSE_MODE_ANY,
    WHOSE_MODE_LINE("mode"),
    WHOSE_MODE_BUTTON,
    WHOSE_MODE_ASK,
    WHOSE_CHOOSE_LEAD,
    WHOSE_CHOOSE_EACH,
    WHOSE_CHOOSE_ANY,
    WHOSE_CHOOSE_AT_LEAST("amount"),
    WHOSE_ME,
    WHOSE_ALL_SCHOOLS_BUTTON,
    WHOSE_SOME_SCHOOLS_BUTTON,
    WHOSE_PEOPLE_BUTTON,
    WHOSE_EXTERNAL_BUTTON,
    WHOSE_NOBODY_BUTTON,
    WHOSE_KNOWN_PERSON("name"),
    WHOSE_NEW_PERSON("name"),
    WHOSE_SECTION_BUTTON,
    WHOSE_DONE,
    WHOSE_PICK,
    WHOSE_PICK_NONE,
    WHOSE_GONE,
    CURATOR_BUTTON("who"),
    CURATOR_NOBODY,
    CURATOR_NONE,
    CURATOR_ASK;

    private final List<String> arguments;

    WhoseText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "coordinator";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
