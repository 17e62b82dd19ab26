package ru.srok.domain.reply;

import java.util.List;

/** A line of a table of replies; {@code \n} in it is a line break. */
record ReplyCase(String reply, String expected) {

    static List<ReplyCase> in(String table) {
        return ReplyTable.rows(table).stream()
                .map(cells -> new ReplyCase(cells[0].replace("\\n", "\n"), cells[1]))
                .toList();
    }

    boolean hasState() {
        return !"none".equals(expected);
    }

    @Override
    public String toString() {
        return reply + " -> " + expected;
    }
}
