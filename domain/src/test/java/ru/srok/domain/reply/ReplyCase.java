package ru.srok.domain.reply;

import java.util.List;
import ru.srok.domain.table.BundledTable;

/** A line of a table of replies; {@code \n} in it is a line break. */
record ReplyCase(String reply, String expected) {

    static List<ReplyCase> in(String table) {
        return BundledTable.rows(ReplyCase.class, table).stream()
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
