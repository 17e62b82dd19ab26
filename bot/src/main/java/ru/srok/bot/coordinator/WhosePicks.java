package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.coordinator.WhoseText;
import ru.srok.messages.html.Html;

/** Schools or people ticked one by one, and how the row is closed; each tap counts at once. */
final class WhosePicks implements Conversation {

    private static final int PAGE = 8;
    private static final int LABEL = 28;
    private static final List<ClosingMode> MODES = List.of(
            ClosingMode.LEAD,
            ClosingMode.EACH,
            ClosingMode.ANY_ONE,
            ClosingMode.atLeast(1, false),
            ClosingMode.atLeast(2, false),
            ClosingMode.atLeast(5, false),
            ClosingMode.atLeast(50, true),
            ClosingMode.atLeast(80, true));

    private final Desk desk;
    private final WhoseScreen screens;

    WhosePicks(Desk desk) {
        this.desk = desk;
        this.screens = new WhoseScreen(desk);
    }

    @Override
    public void register(Routes routes) {
        routes.action(
                "whose.pick",
                Permission.COORDINATORS,
                with(2),
                (dialogue, arguments) -> Target.of(arguments)
                        .ifPresent(target -> pick(dialogue, target, arguments.text(3), arguments.text(4))));
        routes.action("whose.toggle", Permission.COORDINATORS, with(3), this::toggle);
        routes.action(
                "whose.mode",
                Permission.COORDINATORS,
                Whose.TARGET,
                (dialogue, arguments) -> Target.of(arguments).ifPresent(target -> modes(dialogue, target)));
        routes.action("whose.close", Permission.COORDINATORS, with(1), this::close);
    }

    private static List<ArgumentKind> with(int more) {
        return Stream.concat(
                        Whose.TARGET.stream(),
                        Stream.generate(() -> ArgumentKind.TEXT).limit(more))
                .toList();
    }

    private void pick(Dialogue dialogue, Target target, String kind, String number) {
        Optional<Pick> pick = Pick.of(kind);
        if (pick.isEmpty()) {
            return;
        }
        Pages<Pick.Candidate> page =
                Pages.of(pick.get().candidates(desk.store(), target.plan().workspace()), number, PAGE);
        List<AssigneeId> chosen = target.current().assignees();
        List<Button> buttons = new ArrayList<>();
        for (Pick.Candidate one : page.items()) {
            String box = chosen.contains(one.id()) ? "☑ " : "☐ ";
            buttons.add(Button.of(
                    box + Html.shorten(one.name(), LABEL),
                    "whose.toggle",
                    target.arguments(
                            kind, Integer.toString(page.number()), one.id().value())));
        }
        dialogue.replace(new Keys()
                .pairs(buttons)
                .pairs(page.turns("whose.pick", target.arguments(kind)))
                .row(Button.of(say(WhoseText.WHOSE_DONE), "whose.open", target.arguments()))
                .under("<b>" + target.title() + "</b>\n"
                        + say(buttons.isEmpty() ? WhoseText.WHOSE_PICK_NONE : WhoseText.WHOSE_PICK)));
    }

    /** Only candidates of this workspace can be ticked, whatever the button says. */
    private void toggle(Dialogue dialogue, Arguments arguments) {
        Optional<Target> target = Target.of(arguments);
        Optional<AssigneeId> picked = Pick.of(arguments.text(3)).stream()
                .flatMap(pick -> pick.candidates(desk.store(), arguments.plan().workspace()).stream())
                .map(Pick.Candidate::id)
                .filter(id -> id.value().equals(arguments.text(5)))
                .findFirst();
        if (target.isEmpty() || picked.isEmpty()) {
            dialogue.toast(say(WhoseText.WHOSE_GONE));
            return;
        }
        Binding binding = toggled(target.get().current(), picked.get());
        Plan saved = desk.save(target.get().bound(binding), dialogue);
        refreshed(saved, target.get()).ifPresent(fresh -> pick(dialogue, fresh, arguments.text(3), arguments.text(4)));
    }

    private static Binding toggled(Binding before, AssigneeId picked) {
        List<AssigneeId> assignees = new ArrayList<>(before.assignees());
        assignees.remove(AssigneeId.ALL_INSTITUTIONS);
        if (!assignees.remove(picked)) {
            assignees.add(picked);
        }
        boolean usual = before.mode().equals(Bindings.usualMode(before.assignees()))
                || before.mode().kind() == ClosingMode.Kind.EXTERNAL;
        ClosingMode mode = usual ? Bindings.usualMode(assignees) : before.mode();
        return new Binding(assignees, mode, before.curatorId());
    }

    private static Optional<Target> refreshed(Plan saved, Target target) {
        return saved.activity(target.row().id()).flatMap(row -> Target.of(saved, row, target.scope()));
    }

    private static void modes(Dialogue dialogue, Target target) {
        Keys keys = new Keys();
        for (int i = 0; i < MODES.size(); i++) {
            keys.row(Button.of(label(MODES.get(i)), "whose.close", target.arguments(Integer.toString(i))));
        }
        dialogue.replace(keys.row(Button.of(
                        say(ru.srok.messages.coordinator.RowText.ROWS_BACK), "whose.open", target.arguments()))
                .under("<b>" + target.title() + "</b>\n" + say(WhoseText.WHOSE_MODE_ASK)));
    }

    static String label(ClosingMode mode) {
        return switch (mode.kind()) {
            case LEAD -> say(WhoseText.WHOSE_CHOOSE_LEAD);
            case EACH -> say(WhoseText.WHOSE_CHOOSE_EACH);
            case ANY_ONE -> say(WhoseText.WHOSE_CHOOSE_ANY);
            case AT_LEAST -> say(WhoseText.WHOSE_CHOOSE_AT_LEAST, WhoseWords.amount(mode));
            case EXTERNAL -> say(WhoseText.WHOSE_EXTERNAL);
        };
    }

    private void close(Dialogue dialogue, Arguments arguments) {
        String choice = arguments.text(3);
        int place = choice.matches("[0-9]") ? Integer.parseInt(choice) : MODES.size();
        Optional<Target> target = Target.of(arguments).filter(found -> place < MODES.size());
        if (target.isEmpty()) {
            dialogue.toast(say(WhoseText.WHOSE_GONE));
            return;
        }
        Binding binding = target.get().current().withMode(MODES.get(place));
        Plan saved = desk.save(target.get().bound(binding), dialogue);
        refreshed(saved, target.get()).ifPresent(fresh -> dialogue.replace(screens.of(fresh)));
    }
}
