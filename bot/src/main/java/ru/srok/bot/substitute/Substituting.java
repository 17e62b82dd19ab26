package ru.srok.bot.substitute;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Actor;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.substitute.SubstituteText;

/** «Меня заменит…» by the person, «Заместитель на время» by the coordinator: one deputy with dates for a member. */
public final class Substituting implements Conversation {

    /** Opens one's own substitution; takes no argument. */
    public static final String ME = "substitute.me";

    /** Opens that of the member who is its argument; coordinators only. */
    public static final String OF = "substitute.of";

    static final String CHOOSE = "substitute.choose";
    static final String WHO = "substitute.who";
    static final String SET = "substitute.set";
    static final String TYPE = "substitute.type";
    static final String END = "substitute.end";

    private static final String TYPED = "substitute.dates";
    private static final String AWAY = "away";
    private static final String DEPUTY = "deputy";

    private final Repositories store;
    private final SubstituteScreens screens;
    private final Announcing announcing;

    /** Keeps substitutions in this store. */
    public Substituting(Repositories store) {
        this.store = store;
        this.screens = new SubstituteScreens(store);
        this.announcing = new Announcing();
    }

    @Override
    public void register(Routes routes) {
        ArgumentKind member = ArgumentKind.MEMBER;
        ArgumentKind text = ArgumentKind.TEXT;
        routes.action(
                ME,
                Permission.MEMBERS,
                List.of(),
                (dialogue, none) ->
                        dialogue.say(screens.open(dialogue, dialogue.actor().member())));
        routes.action(
                OF,
                Permission.COORDINATORS,
                List.of(member),
                (dialogue, arguments) -> dialogue.say(screens.open(dialogue, arguments.member())));
        routes.action(CHOOSE, Permission.MEMBERS, List.of(text), this::choose);
        routes.action(WHO, Permission.MEMBERS, List.of(text, text), this::who);
        routes.action(TYPE, Permission.MEMBERS, List.of(text, text), this::type);
        routes.action(SET, Permission.MEMBERS, List.of(text, text, text), this::set);
        routes.action(END, Permission.MEMBERS, List.of(text), this::end);
        routes.awaiting(TYPED, Permission.MEMBERS, this::typed);
    }

    /** The member of this identity, if who talks may decide about their substitution. */
    private Optional<Member> decidable(Actor actor, String id) {
        boolean own = actor.member().id().value().equals(id);
        boolean all = actor.is(Role.COORDINATOR) || actor.is(Role.ADMINISTRATOR);
        return own || all ? colleague(actor, id) : Optional.empty();
    }

    private Optional<Member> colleague(Actor actor, String id) {
        return Optional.of(id)
                .filter(value -> !value.isBlank())
                .flatMap(value -> store.members().find(new MemberId(value)))
                .filter(one ->
                        one.active() && one.workspace().equals(actor.workspace().id()));
    }

    private void choose(Dialogue dialogue, Arguments arguments) {
        dialogue.rest();
        decidable(dialogue.actor(), arguments.text(0))
                .ifPresentOrElse(away -> dialogue.replace(screens.choose(dialogue, away)), () -> notPossible(dialogue));
    }

    private void who(Dialogue dialogue, Arguments arguments) {
        dialogue.rest();
        pair(dialogue, arguments.text(0), arguments.text(1))
                .ifPresentOrElse(pair -> dialogue.replace(screens.dates(dialogue, pair)), () -> notPossible(dialogue));
    }

    private void type(Dialogue dialogue, Arguments arguments) {
        pair(dialogue, arguments.text(0), arguments.text(1))
                .ifPresentOrElse(
                        pair -> {
                            dialogue.await(
                                    TYPED,
                                    Map.of(
                                            AWAY, pair.away().id().value(),
                                            DEPUTY, pair.deputy().id().value()));
                            dialogue.replace(Screen.of(say(SubstituteText.TYPE_DATES)));
                        },
                        () -> notPossible(dialogue));
    }

    private boolean typed(Dialogue dialogue, Incoming.Words words) {
        Map<String, String> data = dialogue.state().data();
        Optional<Pair> pair = pair(dialogue, data.getOrDefault(AWAY, ""), data.getOrDefault(DEPUTY, ""));
        boolean dated = words.text().chars().anyMatch(Character::isDigit);
        if (pair.isEmpty() || !words.files().isEmpty() || !dated) {
            return false;
        }
        Optional<Dates> dates = Dates.read(words.text(), dialogue.today());
        if (dates.isEmpty()) {
            dialogue.say(Screen.of(say(SubstituteText.DATES_WRONG)));
        } else if (!dates.get().arePossible(dialogue.today())) {
            dialogue.say(Screen.of(say(SubstituteText.DATES_PAST)));
        } else {
            dialogue.rest();
            keep(dialogue, pair.get(), dates.get());
        }
        return true;
    }

    private void set(Dialogue dialogue, Arguments arguments) {
        dialogue.rest();
        Optional<Pair> pair = pair(dialogue, arguments.text(0), arguments.text(1));
        Optional<Dates> dates = until(arguments.text(2), dialogue.today());
        if (pair.isEmpty()) {
            notPossible(dialogue);
        } else if (dates.isEmpty()) {
            dialogue.replace(screens.dates(dialogue, pair.get()));
        } else {
            keep(dialogue, pair.get(), dates.get());
        }
    }

    private static Optional<Dates> until(String text, LocalDate today) {
        try {
            return Optional.of(new Dates(today, LocalDate.parse(text))).filter(dates -> dates.arePossible(today));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    /** Setting the same again changes nothing and announces nothing. */
    private void keep(Dialogue dialogue, Pair pair, Dates dates) {
        Substitution wanted = new Substitution(
                pair.away().id(),
                pair.away().workspace(),
                pair.deputy().id(),
                dates.from(),
                dates.until(),
                dialogue.actor().member().id(),
                0);
        Optional<Substitution> before = store.substitutions().find(wanted.id());
        Substitution next = before.map(old -> old.changedTo(wanted)).orElse(wanted);
        boolean same = before.filter(next::equals).isPresent();
        Substitution saved = same ? next : store.substitutions().save(next);
        announcing.begun(dialogue, saved, pair);
        before.filter(old -> !same && !old.deputy().equals(wanted.deputy()))
                .filter(old -> !old.until().isBefore(dialogue.today()))
                .ifPresent(old -> colleague(dialogue.actor(), old.deputy().value())
                        .ifPresent(deputy -> announcing.ended(dialogue, saved, deputy)));
        dialogue.replace(screens.kept(dialogue, saved, pair));
    }

    private void end(Dialogue dialogue, Arguments arguments) {
        Optional<Member> away = decidable(dialogue.actor(), arguments.text(0));
        if (away.isEmpty()) {
            notPossible(dialogue);
            return;
        }
        store.substitutions()
                .find(away.get().id())
                .filter(one -> !one.until().isBefore(dialogue.today()))
                .ifPresent(one -> {
                    Substitution ended = store.substitutions().save(one.endedBefore(dialogue.today()));
                    colleague(dialogue.actor(), ended.deputy().value())
                            .ifPresent(deputy -> announcing.ended(dialogue, ended, deputy));
                });
        dialogue.replace(screens.ended(dialogue, away.get()));
    }

    /** The two people, if who talks may decide and the deputy is a connected colleague of the other. */
    private Optional<Pair> pair(Dialogue dialogue, String away, String deputy) {
        return decidable(dialogue.actor(), away)
                .flatMap(person -> colleague(dialogue.actor(), deputy)
                        .filter(other -> Pair.isPossible(person, other))
                        .map(other -> new Pair(person, other)));
    }

    private static void notPossible(Dialogue dialogue) {
        dialogue.alert(say(SubstituteText.NOT_POSSIBLE));
    }
}
