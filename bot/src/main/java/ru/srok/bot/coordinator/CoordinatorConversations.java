package ru.srok.bot.coordinator;

import java.util.List;
import java.util.function.Consumer;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.bot.conversation.Routes;

/** Everything a coordinator and whoever comes first can talk about; where to start reading. */
public final class CoordinatorConversations implements Conversation {

    private final List<Conversation> subjects;

    /**
     * With this desk.
     *
     * @param links told of links that are no first coordinator's code
     * @param help what members get who carry no plan
     */
    public CoordinatorConversations(Desk desk, FirstCode first, OpenedLink links, Consumer<Dialogue> help) {
        Greeting greeting = new Greeting(desk, help);
        SchoolCard schools = new SchoolCard(desk);
        subjects = List.of(
                new FirstContact(desk, greeting, first, links),
                greeting,
                new PlanFiles(desk),
                new PlanOverview(desk),
                new RowLists(),
                new RowEdits(desk),
                new Basis(desk),
                new Questions(desk),
                new TypedDates(desk),
                new QuarterDates(desk),
                new Whose(desk),
                new WhosePicks(desk),
                new Curators(desk),
                new SwitchingOn(desk),
                new SheetExchange(desk),
                new OnBehalf(desk),
                new PeopleList(desk),
                new AddingPeople(desk),
                new PersonCard(desk),
                new PersonEdits(desk),
                schools,
                new SchoolEdits(desk, schools),
                new PeopleSheets(desk),
                new Links(desk));
    }

    @Override
    public void register(Routes routes) {
        subjects.forEach(subject -> subject.register(routes));
    }
}
