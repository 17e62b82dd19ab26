package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.file.Files;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.summary.DigestText;
import ru.srok.messages.summary.StandingWords;
import ru.srok.printing.ProgressBars;
import ru.srok.printing.ProgressPicture;

/** Pictures of progress: one plan by its sections, or several plans. */
final class Drawings {

    private static final int TITLE = 200;
    private static final int HUNDRED = 100;

    /** Told apart in grey as well: from left to right dark, bright, middle, pale, paler. */
    private enum Kind {
        DONE(0x083d6b, RowState.DONE),
        OVERDUE(0xf28c1e, RowState.OVERDUE),
        NOBODY(0x646464, RowState.NOBODY),
        AHEAD(0xb3d4ee, RowState.AHEAD),
        UNDATED(0xf4f4f4, RowState.UNDATED),
        REST(0xb4b4b4, RowState.NOT_KEPT, RowState.EXTERNAL);

        private final Color colour;
        private final List<RowState> states;

        Kind(int rgb, RowState... states) {
            this.colour = new Color(rgb);
            this.states = List.of(states);
        }

        int count(Collection<PlanSummary.RowLine> rows) {
            return (int)
                    rows.stream().filter(row -> states.contains(row.state())).count();
        }

        String label(int count) {
            return this == REST ? say(DigestText.PICTURE_REST, count) : StandingWords.rows(states.get(0), count);
        }
    }

    private final Files files;
    private final IdSource ids;

    Drawings(Files files, IdSource ids) {
        this.files = files;
        this.ids = ids;
    }

    /** One plan's picture with words below it. */
    Screen screen(Standing standing) {
        List<PlanSummary.RowLine> rows = standing.summary().rows();
        String caption = say(
                DigestText.PICTURE_CAPTION,
                Html.escape(Html.shorten(StatusScreen.title(standing.plan()), TITLE)),
                DateWords.heading(standing.today()),
                total(rows));
        return Screen.of(caption).showing(draw(List.of(standing)));
    }

    /** The digest with the picture of its plans above it; without plans there is none. */
    Screen above(DigestScreen digest) {
        Screen words = digest.all();
        return digest.standings().isEmpty() ? words : words.showing(draw(digest.standings()));
    }

    /** Draws plans, at least one, and stores the picture; one alone is divided into its sections. */
    FileId draw(List<Standing> plans) {
        List<PlanSummary.RowLine> rows = new ArrayList<>();
        plans.forEach(plan -> rows.addAll(plan.summary().rows()));
        List<Kind> kinds = List.of(Kind.values()).stream()
                .filter(kind -> kind.count(rows) > 0)
                .toList();
        LocalDate today = plans.get(0).today();
        return stored(
                new ProgressBars(
                        title(plans),
                        subtitle(plans, rows.size(), today),
                        total(rows),
                        kinds.stream()
                                .map(kind -> new ProgressBars.Kind(kind.label(kind.count(rows)), kind.colour))
                                .toList(),
                        bars(plans, kinds)),
                today);
    }

    private static String title(List<Standing> plans) {
        return plans.size() == 1
                ? Html.shorten(StatusScreen.title(plans.get(0).plan()), TITLE)
                : say(DigestText.PICTURE_ALL);
    }

    private static String subtitle(List<Standing> plans, int rows, LocalDate today) {
        String day = DateWords.heading(today);
        return plans.size() == 1
                ? say(DigestText.PICTURE_DAY, day, rows)
                : say(DigestText.PICTURE_PLANS, day, plans.size(), rows);
    }

    private static String total(List<PlanSummary.RowLine> rows) {
        int done = Kind.DONE.count(rows);
        return say(DigestText.PICTURE_TOTAL, rows.isEmpty() ? 0 : done * HUNDRED / rows.size());
    }

    private static List<ProgressBars.Bar> bars(List<Standing> plans, List<Kind> kinds) {
        if (plans.size() > 1) {
            return plans.stream()
                    .map(plan ->
                            bar(StatusScreen.title(plan.plan()), plan.summary().rows(), kinds))
                    .toList();
        }
        List<ProgressBars.Bar> bars = new ArrayList<>();
        Sections.of(plans.get(0).summary())
                .forEach((title, rows) -> bars.add(
                        bar(title.equals(Sections.NONE) ? say(DigestText.PICTURE_NO_SECTION) : title, rows, kinds)));
        return bars.isEmpty() ? List.of(bar(say(DigestText.PICTURE_NO_SECTION), List.of(), kinds)) : bars;
    }

    private static ProgressBars.Bar bar(String title, List<PlanSummary.RowLine> rows, List<Kind> kinds) {
        return new ProgressBars.Bar(
                title,
                say(DigestText.PICTURE_NOTE, Kind.DONE.count(rows), rows.size()),
                kinds.stream().map(kind -> kind.count(rows)).toList());
    }

    private FileId stored(ProgressBars bars, LocalDate today) {
        FileId id = new FileId(ids.next());
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            new ProgressPicture(bars).write(png);
            String name = say(DigestText.PICTURE_FILE, DateWords.brief(today));
            files.store(id, name, "image/png", new ByteArrayInputStream(png.toByteArray()));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("A picture cannot be stored", e);
        }
    }
}
