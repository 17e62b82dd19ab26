package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.summary.DigestText;
import ru.srok.messages.summary.SummaryText;

/** The weekly digest of all plans that are switched on. */
final class DigestScreen {

    /** More than these would not fit into one message: the next ones are told in a line, the rest are counted. */
    private static final int FULL_PLANS = 3;

    private static final int NAMED_PLANS = 8;
    private static final int LABEL = 36;

    private final List<Standing> standings;
    private final LocalDate today;

    DigestScreen(Repositories store, Workspace workspace, Instant now) {
        this.standings = ActivePlans.of(store, workspace).stream()
                .map(plan -> new Standing(store, workspace, plan, now))
                .toList();
        this.today = LocalDate.ofInstant(now, workspace.zone());
    }

    /** The plans it speaks of. */
    List<Standing> standings() {
        return standings;
    }

    /** Whether there is nothing to tell of any plan. */
    boolean isEmpty() {
        return standings.stream().allMatch(one -> one.digest().isEmpty());
    }

    /** All plans; where there is one alone, its figures lead to their lists, else each plan does to its own digest. */
    Screen all() {
        if (standings.isEmpty()) {
            return Screen.of(say(DigestText.NOTHING));
        }
        if (standings.size() == 1) {
            return one(standings.get(0).plan());
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(standings.size(), NAMED_PLANS); i++) {
            lines.add("");
            lines.addAll(new DigestLines(standings.get(i)).of(i < FULL_PLANS));
        }
        if (standings.size() > NAMED_PLANS) {
            lines.add(say(DigestText.MORE_PLANS, standings.size() - NAMED_PLANS));
        }
        Screen screen = Screen.of(text(lines));
        for (Standing standing : standings) {
            String label = Html.shorten(StatusScreen.title(standing.plan()), LABEL);
            screen = screen.row(Trail.START.button(label, Pages.digest(standing.plan())));
        }
        return screen.row(Button.of(say(SummaryText.BUTTON_STATUS), Pages.PLANS));
    }

    /** One plan with the lists behind its figures; all plans where it is on no more. */
    Screen one(Plan plan) {
        return standings.stream()
                .filter(standing -> standing.plan().id().equals(plan.id()))
                .findFirst()
                .map(this::one)
                .orElseGet(this::all);
    }

    private Screen one(Standing standing) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(new DigestLines(standing).of(true));
        Screen screen = new DigestButtons(standing).under(Screen.of(text(lines)));
        return standings.size() > 1 ? screen.row(Button.of(say(DigestText.BUTTON_ALL), Pages.DIGESTS)) : screen;
    }

    private String text(List<String> lines) {
        return say(DigestText.HEAD, DateWords.heading(today)) + "\n" + String.join("\n", lines);
    }
}
