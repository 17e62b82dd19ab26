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
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.coordinator.WhoseText;
import ru.srok.messages.html.Html;

/** Who of the department answers for a row, a section, or every row that names a responsible: one tap. */
final class Curators implements Conversation {

    private static final int PAGE = 8;
    private static final int LABEL = 28;
    private static final int NAME = 40;

    private final Desk desk;
    private final WhoseScreen screens;

    Curators(Desk desk) {
        this.desk = desk;
        this.screens = new WhoseScreen(desk);
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> page = new ArrayList<>(Whose.TARGET);
        page.add(ArgumentKind.TEXT);
        List<ArgumentKind> chosen = new ArrayList<>(Whose.TARGET);
        chosen.add(ArgumentKind.MEMBER);
        routes.action(
                "curator.pick",
                Permission.COORDINATORS,
                page,
                (dialogue, arguments) ->
                        Target.of(arguments).ifPresent(target -> pick(dialogue, target, arguments.text(3))));
        routes.action(
                "curator.set",
                Permission.COORDINATORS,
                chosen,
                (dialogue, arguments) -> set(dialogue, arguments, arguments.member()));
        routes.action(
                "curator.none",
                Permission.COORDINATORS,
                Whose.TARGET,
                (dialogue, arguments) -> set(dialogue, arguments, null));
    }

    /** «Куратор: Петрова Анна Ивановна» */
    static Button button(Desk desk, Target target) {
        String who = target.current()
                .curator()
                .flatMap(desk.store().members()::find)
                .filter(Member::active)
                .map(Member::name)
                .orElseGet(() -> say(WhoseText.CURATOR_NOBODY));
        return Button.of(say(WhoseText.CURATOR_BUTTON, Html.shorten(who, NAME)), "curator.pick", target.arguments("0"));
    }

    private List<Member> candidates(Plan plan) {
        return desk.store().members().of(plan.workspace()).stream()
                .filter(Curators::mayCurate)
                .toList();
    }

    private static boolean mayCurate(Member member) {
        return member.active() && member.institution().isEmpty();
    }

    private void pick(Dialogue dialogue, Target target, String number) {
        Pages<Member> page = Pages.of(candidates(target.plan()), number, PAGE);
        List<Button> buttons = new ArrayList<>();
        page.items()
                .forEach(one -> buttons.add(Button.of(
                        Html.shorten(one.name(), LABEL),
                        "curator.set",
                        target.arguments(one.id().value()))));
        buttons.add(Button.of(say(WhoseText.CURATOR_NONE), "curator.none", target.arguments()));
        dialogue.replace(new Keys()
                .pairs(buttons)
                .pairs(page.turns("curator.pick", target.arguments()))
                .row(Button.of(say(RowText.ROWS_BACK), "whose.open", target.arguments()))
                .under("<b>" + target.title() + "</b>\n" + say(WhoseText.CURATOR_ASK)));
    }

    private void set(Dialogue dialogue, Arguments arguments, @Nullable Member curator) {
        Optional<Target> target = Target.of(arguments).filter(found -> curator == null || mayCurate(curator));
        if (target.isEmpty()) {
            dialogue.toast(say(WhoseText.WHOSE_GONE));
            return;
        }
        MemberId id = curator == null ? null : curator.id();
        Plan saved = desk.save(target.get().curated(id), dialogue);
        dialogue.toast(say(RowText.ROW_SAVED));
        saved.activity(target.get().row().id())
                .flatMap(row -> Target.of(saved, row, target.get().scope()))
                .ifPresent(fresh -> dialogue.replace(screens.of(fresh)));
    }
}
