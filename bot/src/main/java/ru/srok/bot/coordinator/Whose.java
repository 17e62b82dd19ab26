package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Enrolment;
import ru.srok.domain.people.PersonLine;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.ResponsiblePhrase;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.coordinator.WhoseText;
import ru.srok.messages.html.Html;

/** Whose work the rows are: by responsible, by section, or row by row. */
final class Whose implements Conversation {

    static final List<ArgumentKind> TARGET = List.of(ArgumentKind.PLAN, ArgumentKind.ACTIVITY, ArgumentKind.TEXT);
    private static final int PAGE = 8;
    private static final int LABEL = 30;
    private static final int NAME = 120;

    private final Desk desk;
    private final WhoseScreen screens;
    private final WhoseWords words;

    Whose(Desk desk) {
        this.desk = desk;
        this.screens = new WhoseScreen(desk);
        this.words = new WhoseWords(desk.store());
    }

    @Override
    public void register(Routes routes) {
        routes.action("whose.list", Permission.COORDINATORS, List.of(ArgumentKind.PLAN, ArgumentKind.TEXT), this::list);
        routes.action(
                "whose.open",
                Permission.COORDINATORS,
                TARGET,
                (dialogue, arguments) ->
                        Target.of(arguments).ifPresent(target -> dialogue.replace(screens.of(target))));
        List<ArgumentKind> chosen = new ArrayList<>(TARGET);
        chosen.add(ArgumentKind.TEXT);
        routes.action("whose.bind", Permission.COORDINATORS, chosen, this::bind);
    }

    private void list(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        List<ResponsiblePhrase> phrases = ResponsiblePhrase.of(plan);
        if (phrases.isEmpty()) {
            dialogue.replace(Screen.of(say(WhoseText.WHOSE_NONE)).row(PlanScreen.toPlan(plan)));
            return;
        }
        Pages<ResponsiblePhrase> page = Pages.of(phrases, arguments.text(1), PAGE);
        StringBuilder text = new StringBuilder(say(WhoseText.WHOSE_HEAD)).append("\n");
        List<Button> buttons = new ArrayList<>();
        String id = plan.id().value();
        page.items().forEach(phrase -> {
            text.append("\n").append(line(plan, phrase));
            buttons.add(Button.of(
                    Html.shorten(phrase.name(), LABEL),
                    "whose.open",
                    id,
                    phrase.rows().get(0).id().value(),
                    Integer.toString(phrase.place())));
        });
        dialogue.replace(new Keys()
                .pairs(buttons)
                .pairs(page.turns("whose.list", id))
                .row(PlanScreen.toPlan(plan))
                .under(text.toString()));
    }

    private String line(Plan plan, ResponsiblePhrase phrase) {
        String whose = words.who(plan.workspace(), phrase.bound().orElse(Binding.NOBODY));
        return say(
                        WhoseText.WHOSE_PHRASE,
                        Html.escape(Html.shorten(phrase.name(), NAME)),
                        phrase.rows().size())
                + ": " + Html.escape(Html.shorten(whose, NAME));
    }

    private void bind(Dialogue dialogue, Arguments arguments) {
        Optional<Target> target = Target.of(arguments);
        String choice = arguments.text(3);
        Optional<AssigneeId> person = target.flatMap(found -> screens.person(found, choice));
        if (person.isPresent()) {
            save(dialogue, target.orElseThrow(), alone(person.get()));
        } else if (target.isPresent() && screens.isOffered(choice)) {
            save(dialogue, target.get(), binding(dialogue, target.get(), choice));
        } else {
            dialogue.toast(say(WhoseText.WHOSE_GONE));
        }
    }

    private void save(Dialogue dialogue, Target target, @Nullable Binding binding) {
        Binding curated =
                binding == null ? null : binding.withCurator(target.current().curatorId());
        Plan saved = desk.save(target.bound(curated), dialogue);
        dialogue.toast(say(RowText.ROW_SAVED));
        saved.activity(target.row().id())
                .flatMap(row -> Target.of(saved, row, target.scope()))
                .ifPresent(fresh -> dialogue.replace(screens.of(fresh)));
    }

    private @Nullable Binding binding(Dialogue dialogue, Target target, String choice) {
        return switch (choice) {
            case "me" -> alone(AssigneeId.of(dialogue.actor().member().id()));
            case "all" -> alone(AssigneeId.ALL_INSTITUTIONS);
            case "external" -> new Binding(List.of(), ClosingMode.EXTERNAL, null);
            case "new" -> newPerson(target).map(Whose::alone).orElse(Binding.NOBODY);
            default -> null;
        };
    }

    /** Whoever stands in the plan by name becomes a member of the department. */
    private Optional<AssigneeId> newPerson(Target target) {
        Enrolment enrolment =
                new Enrolment(desk.store(), desk.ids(), target.plan().workspace());
        return target.phrase()
                .flatMap(phrase -> enrolment.add(new PersonLine("", phrase.name(), "", "")))
                .map(member -> AssigneeId.of(member.id()));
    }

    private static Binding alone(AssigneeId assignee) {
        List<AssigneeId> assignees = List.of(assignee);
        return new Binding(assignees, Bindings.usualMode(assignees), null);
    }
}
