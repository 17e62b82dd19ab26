package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.plan.SourcePlace;

/** A heading or an activity, as the rows it stands in. */
sealed interface Entry {

    /** Its rows in order, at least one. */
    List<PlanRow> rows();

    /** The same entry with one more row. */
    Entry with(PlanRow row);

    /** The place of its first row. */
    default SourcePlace place() {
        return rows().get(0).place();
    }

    /** The text of a role over all its rows, paragraph by paragraph. */
    default List<Fragment> fragments(Role role) {
        List<Fragment> all = new ArrayList<>();
        for (PlanRow row : rows()) {
            List<Fragment> own = row.fragments(role);
            for (int i = 0; i < own.size(); i++) {
                all.add(i == 0 && !all.isEmpty() ? own.get(i).continuing() : own.get(i));
            }
        }
        return all;
    }

    /** How a heading came to us. */
    enum Form {
        WHOLE,
        /** Cut into cells, perhaps with letters lost. */
        TORN,
        /** Its last words stand in another column. */
        SLIPPED,
        /** All of it stands in another column, as it does where the column of titles is not the first. */
        MOVED
    }

    /** A heading. */
    record Heading(Form form, List<PlanRow> rows) implements Entry {

        public Heading {
            rows = List.copyOf(rows);
        }

        @Override
        public Heading with(PlanRow row) {
            boolean torn = form == Form.TORN || row.cellTexts().size() > 1;
            return new Heading(torn ? Form.TORN : form, plus(rows, row));
        }
    }

    /** An activity. */
    record Work(List<PlanRow> rows) implements Entry {

        public Work {
            rows = List.copyOf(rows);
        }

        @Override
        public Work with(PlanRow row) {
            return new Work(plus(rows, row));
        }
    }

    private static List<PlanRow> plus(List<PlanRow> rows, PlanRow row) {
        List<PlanRow> more = new ArrayList<>(rows);
        more.add(row);
        return more;
    }
}
