package ru.srok.bot.substitute;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.substitute.SubstituteText;

/** What a deputy and who is away are told; nothing if it was decided otherwise meanwhile. */
public final class SubstituteRenderer implements Renderer {

    /** The type of these messages among all that belong to reminding. */
    public static final String TYPE = "substitute";

    static final String WHAT = "what";
    static final String AWAY = "away";
    static final String VERSION = "version";

    private static final int NAME = 80;

    private final Repositories store;

    /** Reads from this store. */
    public SubstituteRenderer(Repositories store) {
        this.store = store;
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.REMINDER;
    }

    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        Map<String, String> about = message.references();
        return store.substitutions()
                .find(new MemberId(about.getOrDefault(AWAY, "-")))
                .filter(one -> Long.toString(one.version()).equals(about.get(VERSION)))
                .flatMap(one -> store.members()
                        .find(one.id())
                        .flatMap(away -> store.members()
                                .find(one.deputy())
                                .flatMap(deputy -> store.workspaces()
                                        .find(one.workspace())
                                        .map(workspace -> screen(
                                                about.getOrDefault(WHAT, ""),
                                                one,
                                                new Pair(away, deputy),
                                                new Day(workspace, LocalDate.ofInstant(now, workspace.zone())))))))
                .map(screen -> new Rendered(screen, Map.of()));
    }

    private record Day(Workspace workspace, LocalDate today) {}

    private Screen screen(String what, Substitution one, Pair pair, Day day) {
        String from = DateWords.near(one.from(), day.today());
        String until = DateWords.near(one.until(), day.today());
        String away = name(pair.away());
        return switch (what) {
            case "ended" -> Screen.of(say(SubstituteText.TOLD_DEPUTY_ENDED, away));
            case "away" -> Screen.of(say(SubstituteText.TOLD_AWAY, name(pair.deputy()), from, until));
            default ->
                Screen.of(say(
                                SubstituteText.TOLD_DEPUTY,
                                away,
                                place(pair.away(), day.workspace()),
                                from,
                                until,
                                awaited(pair.away(), day)))
                        .row(Button.of(say(SubstituteText.BUTTON_TASKS), "tasks.list", "0"));
        };
    }

    private static String name(Member member) {
        return Html.escape(Html.shorten(member.name(), NAME));
    }

    private String place(Member away, Workspace workspace) {
        return Html.escape(Html.shorten(
                away.institution()
                        .flatMap(store.institutions()::find)
                        .map(Institution::name)
                        .orElse(workspace.name()),
                NAME));
    }

    /** How many rows of who is away stand open and are due within a month, or late. */
    private int awaited(Member away, Day day) {
        Ownership ownership = new Ownership(store.members().of(away.workspace()));
        LocalDate soon = day.today().plusMonths(1);
        return (int) store.assignments().of(away.workspace()).stream()
                .filter(one -> one.lead() && one.state().isOpen() && !one.due().isAfter(soon))
                .filter(one -> ownership.isOf(away, one))
                .filter(one -> store.plans()
                        .find(one.plan())
                        .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                        .isPresent())
                .count();
    }
}
