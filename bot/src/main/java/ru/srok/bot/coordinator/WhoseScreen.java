package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Responsible;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.coordinator.WhoseText;
import ru.srok.messages.html.Html;

/** One target with whom it is bound to and whom it may be bound to. */
final class WhoseScreen {

    private static final Set<String> OFFERED = Set.of("me", "all", "external", "new", "nobody");
    private static final int NAME = 40;
    private static final int MATCHES = 3;

    private final Desk desk;
    private final WhoseWords words;

    WhoseScreen(Desk desk) {
        this.desk = desk;
        this.words = new WhoseWords(desk.store());
    }

    boolean isOffered(String choice) {
        return OFFERED.contains(choice);
    }

    Screen of(Target target) {
        Binding now = target.current();
        StringBuilder text = new StringBuilder("<b>")
                .append(target.title())
                .append("</b>\n")
                .append(say(
                        WhoseText.WHOSE_NOW, Html.escape(words.who(target.plan().workspace(), now))));
        if (isForSeveral(now)) {
            text.append("\n")
                    .append(say(
                            WhoseText.WHOSE_MODE_LINE,
                            Html.escape(words.mode(target.plan().workspace(), now))));
        }
        return keys(target, now).under(text.toString());
    }

    private static boolean isForSeveral(Binding binding) {
        return binding.assignees().size() > 1 || binding.assignees().contains(AssigneeId.ALL_INSTITUTIONS);
    }

    private Keys keys(Target target, Binding now) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(bind(target, WhoseText.WHOSE_ME, "me"));
        buttons.add(bind(target, WhoseText.WHOSE_ALL_SCHOOLS_BUTTON, "all"));
        buttons.add(Button.of(
                say(WhoseText.WHOSE_SOME_SCHOOLS_BUTTON), "whose.pick", target.arguments(Pick.SCHOOLS.name(), "0")));
        buttons.add(
                Button.of(say(WhoseText.WHOSE_PEOPLE_BUTTON), "whose.pick", target.arguments(Pick.PEOPLE.name(), "0")));
        buttons.add(bind(target, WhoseText.WHOSE_EXTERNAL_BUTTON, "external"));
        buttons.add(bind(target, WhoseText.WHOSE_NOBODY_BUTTON, "nobody"));
        Keys keys = new Keys();
        target.phrase()
                .filter(phrase -> phrase.kind() == Responsible.Kind.PERSON
                        && now.assignees().isEmpty())
                .ifPresent(phrase -> named(keys, target, phrase.name()));
        keys.pairs(buttons);
        if (isForSeveral(now)) {
            keys.row(Button.of(say(WhoseText.WHOSE_MODE_BUTTON), "whose.mode", target.arguments()));
        }
        keys.row(Curators.button(desk, target));
        return back(keys, target);
    }

    /** Whoever it may be among those who are known comes before somebody new. */
    private void named(Keys keys, Target target, String name) {
        people(target)
                .filter(one -> NamedAlike.fits(name, one.name()))
                .limit(MATCHES)
                .forEach(one -> keys.row(Button.of(
                        say(WhoseText.WHOSE_KNOWN_PERSON, Html.shorten(one.name(), NAME)),
                        "whose.bind",
                        target.arguments(one.id().value()))));
        keys.row(Button.of(
                say(WhoseText.WHOSE_NEW_PERSON, Html.shorten(name, NAME)), "whose.bind", target.arguments("new")));
    }

    /** Somebody of this department whom a button names. */
    Optional<AssigneeId> person(Target target, String choice) {
        return people(target)
                .map(Pick.Candidate::id)
                .filter(id -> id.value().equals(choice))
                .findFirst();
    }

    private Stream<Pick.Candidate> people(Target target) {
        return Pick.PEOPLE.candidates(desk.store(), target.plan().workspace()).stream();
    }

    private static Button bind(Target target, WhoseText label, String choice) {
        return Button.of(say(label), "whose.bind", target.arguments(choice));
    }

    private static Keys back(Keys keys, Target target) {
        String plan = target.plan().id().value();
        if (target.phrase().isPresent()) {
            return keys.row(Button.of(say(RowText.ROWS_TO_LIST), "whose.list", plan, "0"));
        }
        String row = target.row().id().value();
        if (target.scope().equals(Target.ROW)) {
            keys.row(Button.of(say(WhoseText.WHOSE_SECTION_BUTTON), "whose.open", plan, row, Target.SECTION));
        }
        return keys.row(Button.of(say(RowText.ROWS_BACK), "row.open", plan, row));
    }
}
