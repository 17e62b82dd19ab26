package ru.srok.bot.rehearsal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.Messages;
import ru.srok.messages.rehearsal.RehearsalText;

/** Shows a coordinator what would go out in the next thirty days, before a plan is switched on and after. */
public final class RehearsalConversation implements Conversation {

    private static final int DAYS = 30;

    private final Repositories store;
    private final Rehearsal rehearsal;
    private final Forecasts forecasts = new Forecasts();

    /** Rehearses what stands in this store. */
    public RehearsalConversation(Repositories store, Rehearsal rehearsal) {
        this.store = store;
        this.rehearsal = rehearsal;
    }

    /** The way into the rehearsal of a plan. */
    public static Button button(Plan plan) {
        boolean draft = plan.status() == PlanStatus.DRAFT;
        String label = Messages.say(draft ? RehearsalText.BUTTON : RehearsalText.BUTTON_ACTIVE);
        return Button.of(label, RehearsalScreens.OPEN, plan.id().value());
    }

    @Override
    public void register(Routes routes) {
        route(routes, RehearsalScreens.OPEN, List.of(ArgumentKind.PLAN), this::open);
        route(
                routes,
                RehearsalScreens.DAYS,
                List.of(ArgumentKind.PLAN),
                (dialogue, arguments) ->
                        dialogue.replace(screens(dialogue, arguments).days()));
        route(
                routes,
                RehearsalScreens.DAY,
                List.of(ArgumentKind.PLAN, ArgumentKind.TEXT, ArgumentKind.TEXT),
                (dialogue, arguments) -> dialogue.replace(
                        screens(dialogue, arguments).day(day(arguments.text(1), dialogue), number(arguments.text(2)))));
        route(
                routes,
                RehearsalScreens.BUSIEST,
                List.of(ArgumentKind.PLAN),
                (dialogue, arguments) ->
                        dialogue.replace(screens(dialogue, arguments).busiest()));
        List<ArgumentKind> ofPerson = List.of(ArgumentKind.PLAN, ArgumentKind.MEMBER, ArgumentKind.TEXT);
        route(
                routes,
                RehearsalScreens.PERSON,
                ofPerson,
                (dialogue, arguments) -> dialogue.replace(
                        screens(dialogue, arguments).person(arguments.member(), number(arguments.text(2)))));
        route(
                routes,
                RehearsalScreens.MESSAGE,
                ofPerson,
                (dialogue, arguments) -> dialogue.replace(
                        screens(dialogue, arguments).message(arguments.member(), number(arguments.text(2)))));
    }

    private static void route(
            Routes routes, String action, List<ArgumentKind> arguments, Routes.ActionHandler handler) {
        routes.action(action, Permission.COORDINATORS, arguments, handler);
    }

    private void open(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        Forecast fresh = forecasts.fresh(plan.id(), () -> forecast(dialogue, plan));
        dialogue.replace(new RehearsalScreens(store, plan, fresh).days());
    }

    private RehearsalScreens screens(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        return new RehearsalScreens(store, plan, forecasts.known(plan.id(), () -> forecast(dialogue, plan)));
    }

    private Forecast forecast(Dialogue dialogue, Plan plan) {
        return rehearsal.of(dialogue.actor().workspace(), plan, dialogue.now(), DAYS);
    }

    private static LocalDate day(String text, Dialogue dialogue) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException nonsense) {
            return dialogue.today();
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }
}
