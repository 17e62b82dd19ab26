package ru.srok.planimport;

/** Why a file is not a readable plan: a closed list; the words stand in messages-ru. */
public enum Refusal {
    /** No bytes, or no text at all in an office document. */
    EMPTY,
    /** Over 20 MB. */
    TOO_LARGE,
    /** The file is broken off or corrupt. */
    DAMAGED,
    /** A password is needed to open it. */
    PASSWORD,
    /** Pages are pictures; there is no text in them. */
    SCAN,
    /** It unpacks to an unreasonable size. */
    BOMB,
    /** The content is not what the file name's ending says (a picture or a zip under .docx). */
    DISGUISED,
    /** A format that is not read at all. */
    UNKNOWN_FORMAT,
    /** A readable document without a table that looks like a plan. */
    NO_PLAN_TABLE
}
