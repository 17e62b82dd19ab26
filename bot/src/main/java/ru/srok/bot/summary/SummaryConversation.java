package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.function.BiConsumer;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.report.Report;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.html.Html;
import ru.srok.messages.summary.SummaryText;

/** Where plans stand, for coordinators and observers: totals, lists behind them, the digest. */
public final class SummaryConversation implements Conversation {

    private static final Permission READERS = Permission.of(Role.COORDINATOR, Role.ADMINISTRATOR, Role.OBSERVER);
    private static final int LABEL = 36;

    private final Repositories store;

    /** Reads from this store. */
    public SummaryConversation(Repositories store) {
        this.store = store;
    }

    @Override
    public void register(Routes routes) {
        routes.command("status", READERS, dialogue -> dialogue.say(start(dialogue)));
        routes.label(say(SummaryText.MENU), READERS, dialogue -> dialogue.say(start(dialogue)));
        routes.command("digest", READERS, dialogue -> dialogue.say(digest(dialogue)));
        page(routes, Pages.PLANS, List.of(), (dialogue, any) -> dialogue.replace(start(dialogue)));
        page(routes, Pages.STATUS, List.of(ArgumentKind.PLAN), this::status);
        page(
                routes,
                Pages.CHAT,
                List.of(ArgumentKind.PLAN),
                (dialogue, arguments) -> dialogue.say(new ChatWords(standing(dialogue, arguments)).screen()));
        page(routes, Pages.FILES, List.of(ArgumentKind.REPORT), this::files);
        lists(routes);
        things(routes);
    }

    private void lists(Routes routes) {
        List<ArgumentKind> list = List.of(ArgumentKind.PLAN, ArgumentKind.TEXT, ArgumentKind.TEXT);
        show(routes, Pages.CALL, list, (here, at) -> new AssigneeLists(here).toCall(at.number(1), at.trail(2)));
        show(routes, Pages.SCHOOLS, list, (here, at) -> new AssigneeLists(here).schools(at.number(1), at.trail(2)));
        show(routes, Pages.PEOPLE, list, (here, at) -> new AssigneeLists(here).people(at.number(1), at.trail(2)));
        show(routes, Pages.SECTIONS, list, (here, at) -> new RowLists(here).sections(at.number(1), at.trail(2)));
        List<ArgumentKind> chosen = List.of(ArgumentKind.PLAN, ArgumentKind.TEXT, ArgumentKind.TEXT, ArgumentKind.TEXT);
        show(
                routes,
                Pages.ROWS,
                chosen,
                (here, at) -> new RowLists(here)
                        .inState(Pages.constant(RowState.class, at.text(1)), at.number(2), at.trail(3)));
        show(
                routes,
                Pages.MARKED,
                chosen,
                (here, at) -> new AssigneeLists(here)
                        .marked(Pages.constant(Mark.class, at.text(1)), at.number(2), at.trail(3)));
        show(
                routes,
                Pages.STATE,
                chosen,
                (here, at) -> new AssigneePage(here)
                        .inState(Pages.constant(AssignmentState.class, at.text(1)), at.number(2), at.trail(3)));
        show(
                routes,
                Pages.SECTION,
                chosen,
                (here, at) -> new RowLists(here).section(at.number(1), at.number(2), at.trail(3)));
    }

    private void things(Routes routes) {
        show(
                routes,
                Pages.SCHOOL,
                of(ArgumentKind.INSTITUTION),
                (here, at) -> new AssigneePage(here).school(at.loaded().institution(), at.number(2), at.trail(3)));
        show(
                routes,
                Pages.PERSON,
                of(ArgumentKind.MEMBER),
                (here, at) -> new AssigneePage(here).person(at.loaded().member(), at.number(2), at.trail(3)));
        show(
                routes,
                Pages.ROW,
                of(ArgumentKind.ACTIVITY),
                (here, at) -> new RowPage(here).of(at.loaded().activity(), at.number(2), at.trail(3)));
        List<ArgumentKind> assignment = List.of(ArgumentKind.PLAN, ArgumentKind.ASSIGNMENT, ArgumentKind.TEXT);
        show(
                routes,
                Pages.ASSIGNMENT,
                assignment,
                (here, at) -> new AssignmentPage(here).of(at.loaded().assignment(), at.trail(2)));
    }

    private static List<ArgumentKind> of(ArgumentKind thing) {
        return List.of(ArgumentKind.PLAN, thing, ArgumentKind.TEXT, ArgumentKind.TEXT);
    }

    /** The arguments of a page, read as its trail and numbers. */
    private record At(Arguments loaded) {

        String text(int place) {
            return loaded.text(place);
        }

        int number(int place) {
            return loaded.number(place);
        }

        Trail trail(int place) {
            return Trail.read(loaded.text(place));
        }
    }

    @FunctionalInterface
    private interface Page {

        Screen at(Standing here, At arguments);
    }

    private void show(Routes routes, String name, List<ArgumentKind> kinds, Page page) {
        page(
                routes,
                name,
                kinds,
                (dialogue, arguments) -> dialogue.replace(page.at(standing(dialogue, arguments), new At(arguments))));
    }

    private static void page(
            Routes routes, String name, List<ArgumentKind> kinds, BiConsumer<Dialogue, Arguments> handler) {
        routes.action(name, READERS, kinds, handler::accept);
    }

    private Standing standing(Dialogue dialogue, Arguments arguments) {
        return new Standing(store, dialogue.actor().workspace(), arguments.plan(), dialogue.now());
    }

    private void status(Dialogue dialogue, Arguments arguments) {
        dialogue.replace(status(dialogue, arguments.plan()));
    }

    private Screen status(Dialogue dialogue, Plan plan) {
        Standing standing = new Standing(store, dialogue.actor().workspace(), plan, dialogue.now());
        return new StatusScreen(standing).screen(plans(dialogue).size() > 1);
    }

    private Screen start(Dialogue dialogue) {
        List<Plan> plans = plans(dialogue);
        if (plans.isEmpty()) {
            return Screen.of(say(SummaryText.NO_PLAN));
        }
        if (plans.size() == 1) {
            return status(dialogue, plans.get(0));
        }
        Screen screen = Screen.of(say(SummaryText.WHICH_PLAN));
        for (Plan plan : plans) {
            String label = Html.shorten(StatusScreen.title(plan), LABEL);
            screen = screen.row(new Button(label, Pages.status(plan), null));
        }
        return screen;
    }

    private List<Plan> plans(Dialogue dialogue) {
        return ActivePlans.of(store, dialogue.actor().workspace());
    }

    private Screen digest(Dialogue dialogue) {
        return new DigestScreen(store, dialogue.actor().workspace(), dialogue.now())
                .screen()
                .orElseGet(() -> Screen.of(say(SummaryText.DIGEST_NOTHING)));
    }

    private void files(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        if (report.attachments().isEmpty()) {
            dialogue.toast(say(SummaryText.FILE_GONE));
        }
        report.attachments()
                .forEach(one -> dialogue.say(Screen.of(Html.escape(Html.shorten(one.name(), LABEL * 2)))
                        .with(one.file())));
    }
}
