package ru.srok.bot.substitute;

import static ru.srok.messages.Messages.say;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.substitute.SubstituteText;

/** What is asked and shown on the way to a substitution. */
final class SubstituteScreens {

    private static final int MOST = 12;
    private static final int LABEL = 30;
    private static final int NAME = 80;
    private static final List<Integer> WEEKS = List.of(2, 4);

    private final Repositories store;

    SubstituteScreens(Repositories store) {
        this.store = store;
    }

    /** The substitution as it stands, or the question who it is to be. */
    Screen open(Dialogue dialogue, Member away) {
        return store.substitutions()
                .find(away.id())
                .filter(one -> !one.until().isBefore(dialogue.today()))
                .flatMap(one -> now(dialogue, one, away))
                .orElseGet(() -> choose(dialogue, away));
    }

    private Optional<Screen> now(Dialogue dialogue, Substitution one, Member away) {
        String id = away.id().value();
        return store.members().find(one.deputy()).map(deputy -> {
            String from = day(one.from(), dialogue);
            String until = day(one.until(), dialogue);
            String text = isOwn(dialogue, away)
                    ? say(SubstituteText.NOW_ME, name(deputy), from, until)
                    : say(SubstituteText.NOW_OF, name(away), name(deputy), from, until);
            return Screen.of(text)
                    .row(
                            Button.of(say(SubstituteText.BUTTON_CHANGE), Substituting.CHOOSE, id),
                            Button.of(say(SubstituteText.BUTTON_END), Substituting.END, id));
        });
    }

    /** Who is it to be? */
    Screen choose(Dialogue dialogue, Member away) {
        List<Member> possible = store.members().of(away.workspace()).stream()
                .filter(one -> Pair.isPossible(away, one))
                .limit(MOST)
                .toList();
        boolean own = isOwn(dialogue, away);
        if (possible.isEmpty()) {
            return Screen.of(own ? say(SubstituteText.NOBODY_ME) : say(SubstituteText.NOBODY_OF, name(away)));
        }
        Screen screen = Screen.of(own ? say(SubstituteText.ASK_ME) : say(SubstituteText.ASK_OF, name(away)));
        for (Member one : possible) {
            String label = Html.shorten(one.name(), LABEL);
            screen = screen.row(Button.of(
                    label, Substituting.WHO, away.id().value(), one.id().value()));
        }
        return screen;
    }

    /** For how long? */
    Screen dates(Dialogue dialogue, Pair pair) {
        String away = pair.away().id().value();
        String deputy = pair.deputy().id().value();
        LocalDate today = dialogue.today();
        Screen screen = Screen.of(say(SubstituteText.DATES, name(pair.deputy())));
        LocalDate friday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        screen = screen.row(until(friday, dialogue, away, deputy));
        for (int weeks : WEEKS) {
            LocalDate last = today.plusWeeks(weeks).minusDays(1);
            screen = screen.row(until(last, dialogue, away, deputy));
        }
        return screen.row(
                Button.of(say(SubstituteText.BUTTON_OTHER), Substituting.TYPE, away, deputy),
                Button.of(say(SubstituteText.BUTTON_BACK), Substituting.CHOOSE, away));
    }

    private static Button until(LocalDate last, Dialogue dialogue, String away, String deputy) {
        String label = say(SubstituteText.BUTTON_UNTIL, day(last, dialogue));
        return Button.of(label, Substituting.SET, away, deputy, last.toString());
    }

    Screen kept(Dialogue dialogue, Substitution one, Pair pair) {
        String from = day(one.from(), dialogue);
        String until = day(one.until(), dialogue);
        return Screen.of(
                isOwn(dialogue, pair.away())
                        ? say(SubstituteText.SET_ME, name(pair.deputy()), from, until)
                        : say(SubstituteText.SET_OF, name(pair.away()), name(pair.deputy()), from, until));
    }

    Screen ended(Dialogue dialogue, Member away) {
        return Screen.of(
                isOwn(dialogue, away) ? say(SubstituteText.ENDED_ME) : say(SubstituteText.ENDED_OF, name(away)));
    }

    private static boolean isOwn(Dialogue dialogue, Member away) {
        return dialogue.actor().member().id().equals(away.id());
    }

    private static String day(LocalDate day, Dialogue dialogue) {
        return DateWords.near(day, dialogue.today());
    }

    private static String name(Member member) {
        return Html.escape(Html.shorten(member.name(), NAME));
    }
}
