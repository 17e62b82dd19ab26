package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Enrolment;
import ru.srok.domain.people.PeopleLines;
import ru.srok.domain.people.PersonLine;
import ru.srok.messages.html.Html;
import ru.srok.messages.people.PeopleText;

/** Institutions and people typed line by line, shown as they were understood, and only then saved. */
final class AddingPeople implements Conversation {

    private static final String STATE = "people.lines";
    private static final int SHOWN = 20;
    private static final int FOREIGN = 100;
    private static final Pattern PARTED = Pattern.compile("[;\\t|]");

    private final Desk desk;

    AddingPeople(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void register(Routes routes) {
        routes.action("people.add", Permission.COORDINATORS, List.of(), (dialogue, none) -> ask(dialogue));
        routes.action("people.save", Permission.COORDINATORS, List.of(), (dialogue, none) -> save(dialogue));
        routes.awaiting(STATE, Permission.COORDINATORS, AddingPeople::typed);
        routes.words(Permission.COORDINATORS, AddingPeople::pasted);
    }

    private static void ask(Dialogue dialogue) {
        dialogue.await(STATE, Map.of());
        dialogue.say(Screen.of(say(PeopleText.ADD_ASK)).row(toList()));
    }

    static Button toList() {
        return Button.of(say(PeopleText.TO_LIST), "people.list", "0");
    }

    private static boolean typed(Dialogue dialogue, Incoming.Words words) {
        if (!words.files().isEmpty()) {
            return false;
        }
        PeopleLines read = PeopleLines.read(words.text());
        if (read.lines().isEmpty()) {
            dialogue.say(Screen.of(say(PeopleText.ADD_NOTHING)).row(toList()));
            return true;
        }
        dialogue.await(STATE, Map.of("words", words.text()));
        dialogue.say(new Keys()
                .row(
                        Button.of(say(PeopleText.ADD_SAVE), "people.save"),
                        Button.of(say(PeopleText.ADD_AGAIN), "people.add"))
                .row(toList())
                .under(understood(read)));
        return true;
    }

    /** A list that nobody asked for is one only where each line tells where and who, one parted from the other. */
    private static boolean pasted(Dialogue dialogue, Incoming.Words words) {
        boolean list = words.files().isEmpty()
                && words.answered().isEmpty()
                && !words.text().isBlank()
                && words.text().lines().filter(line -> !line.isBlank()).allMatch(AddingPeople::isEntry);
        return list && typed(dialogue, words);
    }

    private static boolean isEntry(String line) {
        List<PersonLine> read = PeopleLines.read(line).lines();
        return PARTED.matcher(line).find()
                && read.size() == 1
                && !read.get(0).institution().isEmpty()
                && !read.get(0).name().isEmpty();
    }

    private static String understood(PeopleLines read) {
        StringBuilder text = new StringBuilder(say(PeopleText.ADD_UNDERSTOOD));
        read.lines().stream()
                .limit(SHOWN)
                .forEach(line -> text.append("\n").append(Html.escape(PeopleWords.understood(line))));
        if (read.lines().size() > SHOWN) {
            text.append("\n").append(say(PeopleText.ADD_MORE, read.lines().size() - SHOWN));
        }
        if (!read.foreign().isEmpty()) {
            String first = Html.escape(Html.shorten(read.foreign().get(0), FOREIGN));
            text.append("\n\n")
                    .append(say(PeopleText.ADD_NOT_UNDERSTOOD, read.foreign().size(), first));
        }
        return text.toString();
    }

    private void save(Dialogue dialogue) {
        String words =
                dialogue.state().name().equals(STATE) ? dialogue.state().data().getOrDefault("words", "") : "";
        if (words.isEmpty()) {
            dialogue.replace(
                    Screen.of(say(PeopleText.ADD_GONE)).row(Button.of(say(PeopleText.ADD), "people.add"), toList()));
            return;
        }
        Enrolment enrolment = new Enrolment(
                desk.store(), desk.ids(), dialogue.actor().workspace().id());
        Enrolment.Added added = enrolment.add(PeopleLines.read(words).lines());
        dialogue.rest();
        String text = say(PeopleText.ADD_SAVED, added.institutions(), added.people());
        String known = added.known() > 0 ? " " + say(PeopleText.ADD_KNOWN, added.known()) : "";
        dialogue.replace(new Keys()
                .row(Button.of(say(PeopleText.ADD), "people.add"), Button.of(say(PeopleText.LINKS_ALL), "people.links"))
                .row(toList())
                .under(text + known));
    }
}
