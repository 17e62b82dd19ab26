package ru.srok.bot.summary;

import java.util.List;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.RowState;

/** The pages behind the totals: which action leads to which, and what it is about. */
final class DrillDown {

    private final Repositories store;
    private final Permission readers;

    DrillDown(Repositories store, Permission readers) {
        this.store = store;
        this.readers = readers;
    }

    void register(Routes routes) {
        lists(routes);
        things(routes);
    }

    private void lists(Routes routes) {
        List<ArgumentKind> list = List.of(ArgumentKind.PLAN, ArgumentKind.TEXT, ArgumentKind.TEXT);
        show(routes, Pages.CALL, list, (here, at) -> new AssigneeLists(here).toCall(at.number(1), at.trail(2)));
        show(routes, Pages.SCHOOLS, list, (here, at) -> new AssigneeLists(here).schools(at.number(1), at.trail(2)));
        show(routes, Pages.PEOPLE, list, (here, at) -> new AssigneeLists(here).people(at.number(1), at.trail(2)));
        show(routes, Pages.SECTIONS, list, (here, at) -> new RowLists(here).sections(at.number(1), at.trail(2)));
        show(routes, Pages.CHANGES, list, (here, at) -> new WeekLists(here).changes(at.number(1), at.trail(2)));
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
                Pages.COMING,
                chosen,
                (here, at) -> new WeekLists(here)
                        .coming(Pages.constant(ComingSpan.class, at.text(1)), at.number(2), at.trail(3)));
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
        routes.action(name, readers, kinds, (dialogue, arguments) -> {
            Standing here = new Standing(store, dialogue.actor().workspace(), arguments.plan(), dialogue.now());
            dialogue.replace(page.at(here, new At(arguments)));
        });
    }
}
