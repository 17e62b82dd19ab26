package ru.srok.messages.refusal;

import ru.srok.messages.MessageKey;

/** Why a file is no readable plan; the names are those of the import's refusals. */
public enum RefusalText implements MessageKey.Constant {
    EMPTY,
    TOO_LARGE,
    DAMAGED,
    PASSWORD,
    SCAN,
    BOMB,
    DISGUISED,
    UNKNOWN_FORMAT,
    NO_PLAN_TABLE;

    @Override
    public String file() {
        return "refusal";
    }
}
