package ru.srok.planimport;

/** Why a file is not a corrected sheet of ours; the words stand in messages-ru. */
public enum SheetRefusal {
    /** No Excel workbook at all. */
    NOT_A_WORKBOOK,
    /** A spreadsheet saved as .ods. */
    OPEN_DOCUMENT,
    /** Empty, broken off or corrupt. */
    DAMAGED,
    /** A password is needed to open it. */
    PASSWORD,
    /** Over 20 MB, or over 5,000 lines. */
    TOO_LARGE,
    /** It unpacks to an unreasonable size. */
    BOMB,
    /** A workbook that Srok did not write. */
    FOREIGN,
    /** Columns are gone that must come back. */
    HEADS_MISSING
}
