package ru.srok.bot.substitute;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
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

    private final Choosing people;
    private final Arranging arranging;
    private final SubstituteScreens screens;

    /** Keeps substitutions in this store. */
    public Substituting(Repositories store) {
        this.people = new Choosing(store);
        this.arranging = new Arranging(store, people);
        this.screens = new SubstituteScreens(store);
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

    private void choose(Dialogue dialogue, Arguments arguments) {
        dialogue.rest();
        people.decidable(dialogue.actor(), arguments.text(0))
                .ifPresentOrElse(away -> dialogue.replace(screens.choose(dialogue, away)), () -> notPossible(dialogue));
    }

    private void who(Dialogue dialogue, Arguments arguments) {
        dialogue.rest();
        people.pair(dialogue.actor(), arguments.text(0), arguments.text(1))
                .ifPresentOrElse(pair -> dialogue.replace(screens.dates(dialogue, pair)), () -> notPossible(dialogue));
    }

    private void type(Dialogue dialogue, Arguments arguments) {
        people.pair(dialogue.actor(), arguments.text(0), arguments.text(1))
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
        Optional<Pair> pair = people.pair(dialogue.actor(), data.getOrDefault(AWAY, ""), data.getOrDefault(DEPUTY, ""));
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
        Optional<Pair> pair = people.pair(dialogue.actor(), arguments.text(0), arguments.text(1));
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

    private void keep(Dialogue dialogue, Pair pair, Dates dates) {
        dialogue.replace(screens.kept(dialogue, arranging.set(dialogue, pair, dates), pair));
    }

    private void end(Dialogue dialogue, Arguments arguments) {
        people.decidable(dialogue.actor(), arguments.text(0))
                .ifPresentOrElse(
                        away -> {
                            arranging.end(dialogue, away);
                            dialogue.replace(screens.ended(dialogue, away));
                        },
                        () -> notPossible(dialogue));
    }

    private static void notPossible(Dialogue dialogue) {
        dialogue.alert(say(SubstituteText.NOT_POSSIBLE));
    }
}
