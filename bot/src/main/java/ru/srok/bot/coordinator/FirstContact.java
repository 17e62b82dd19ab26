package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Actor;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Founding;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.PersonLine;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.coordinator.WelcomeText;
import ru.srok.messages.html.Html;

/** The first minute: who writes first becomes the coordinator, names the workspace and says what time it is there. */
final class FirstContact implements Conversation {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 120;
    private static final String NAME = "welcome.name";
    private static final String CODE = "welcome.code";
    private static final String PERSON = "welcome.person";

    private final Repositories store;
    private final Founding founding;
    private final FirstCode first;
    private final OpenedLink links;
    private final Greeting greeting;

    FirstContact(Desk desk, Greeting greeting, FirstCode first, OpenedLink links) {
        this.store = desk.store();
        this.founding = new Founding(desk.store());
        this.first = first;
        this.links = links;
        this.greeting = greeting;
    }

    @Override
    public void register(Routes routes) {
        routes.start(Permission.ANYBODY, this::start);
        routes.lost(this::lost);
        routes.action("welcome.coordinator", Permission.ANYBODY, List.of(), (dialogue, none) -> offered(dialogue));
        routes.awaiting(NAME, Permission.ANYBODY, this::named);
        routes.awaiting(CODE, Permission.ANYBODY, this::coded);
        routes.awaiting(PERSON, Permission.COORDINATORS, this::introduced);
        routes.action(
                "welcome.zone",
                Permission.COORDINATORS,
                List.of(ArgumentKind.TEXT),
                (dialogue, arguments) -> zone(dialogue, arguments.text(0)));
    }

    private void start(Dialogue dialogue) {
        String payload = dialogue.incoming() instanceof Incoming.Started started ? started.payload() : "";
        boolean code = !payload.isEmpty() && first.matches(payload) && founding.isFree();
        if (code) {
            askName(dialogue);
        } else if (payload.isEmpty() || !links.opened(dialogue, payload)) {
            lost(dialogue);
        }
    }

    /** Whoever is known sees where they are; a stranger learns what to do. */
    private void lost(Dialogue dialogue) {
        boolean known = dialogue.actor().known().isPresent();
        if (known && dialogue.incoming() instanceof Incoming.Started) {
            greeting.home(dialogue);
        } else if (known) {
            greeting.lost(dialogue);
        } else if (!founding.isFree()) {
            dialogue.say(Screen.of(say(WelcomeText.WELCOME_STRANGER)));
        } else if (!first.isFree()) {
            dialogue.await(CODE, Map.of());
            dialogue.say(Screen.of(say(WelcomeText.WELCOME_CODE)));
        } else {
            Button coordinator = Button.of(say(WelcomeText.WELCOME_OFFER_BUTTON), "welcome.coordinator");
            dialogue.say(Screen.of(say(WelcomeText.WELCOME_OFFER)).row(coordinator));
        }
    }

    private void offered(Dialogue dialogue) {
        if (dialogue.actor().known().isPresent()) {
            greeting.home(dialogue);
        } else if (founding.isFree() && first.isFree()) {
            askName(dialogue);
        } else {
            dialogue.say(Screen.of(say(WelcomeText.WELCOME_TAKEN)));
        }
    }

    private boolean coded(Dialogue dialogue, Incoming.Words words) {
        if (!founding.isFree()) {
            dialogue.rest();
            dialogue.say(Screen.of(say(WelcomeText.WELCOME_TAKEN)));
        } else if (first.matches(words.text())) {
            askName(dialogue);
        } else {
            dialogue.say(Screen.of(say(WelcomeText.WELCOME_CODE_WRONG)));
        }
        return true;
    }

    private static void askName(Dialogue dialogue) {
        dialogue.await(NAME, Map.of());
        dialogue.say(Screen.of(say(WelcomeText.WELCOME_NAME)));
    }

    private boolean named(Dialogue dialogue, Incoming.Words words) {
        List<String> lines = words.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String name = lines.isEmpty() ? "" : lines.get(0);
        String person = lines.size() > 1 ? lines.get(1) : say(WelcomeText.WELCOME_ME);
        if (!fits(name) || !fits(person) || !words.files().isEmpty()) {
            dialogue.say(Screen.of(say(WelcomeText.WELCOME_NAME_WRONG)));
            return true;
        }
        dialogue.rest();
        found(dialogue, name, person);
        return true;
    }

    private static boolean fits(String name) {
        return name.length() >= SHORTEST && name.length() <= LONGEST;
    }

    private void found(Dialogue dialogue, String name, String person) {
        Optional<Member> member = founding.found(dialogue.account(), name, person, dialogue.now());
        if (member.isEmpty()) {
            dialogue.say(Screen.of(say(WelcomeText.WELCOME_TAKEN)));
            return;
        }
        Workspace workspace = store.workspaces().find(member.get().workspace()).orElseThrow();
        dialogue.becomes(new Actor(dialogue.actor().account(), member.get(), workspace));
        Keys zones = new Keys()
                .pairs(Zones.ALL.stream()
                        .map(zone -> Button.of(zone.words(), "welcome.zone", zone.id()))
                        .toList());
        dialogue.say(zones.under(say(WelcomeText.WELCOME_ZONE, Html.escape(workspace.name()))));
    }

    private void zone(Dialogue dialogue, String id) {
        Zones.of(id).ifPresent(zone -> {
            Workspace workspace = dialogue.actor().workspace().withZone(zone.zone());
            store.workspaces().save(workspace);
            String ready = say(WelcomeText.WELCOME_READY, zone.words());
            boolean nameless = dialogue.actor().member().name().equals(say(WelcomeText.WELCOME_ME));
            if (nameless) {
                dialogue.await(PERSON, Map.of());
            }
            dialogue.say(Screen.of(nameless ? ready + "\n\n" + say(WelcomeText.WELCOME_WHO) : ready)
                    .menu(Greeting.menu()));
        });
    }

    /** Anything but a name is no answer to the question, and goes where it belongs. */
    private boolean introduced(Dialogue dialogue, Incoming.Words words) {
        Optional<PersonLine> typed =
                PersonName.read(words.text()).filter(line -> line.institution().isEmpty());
        dialogue.rest();
        if (!words.files().isEmpty() || typed.isEmpty()) {
            return false;
        }
        PersonLine line = typed.get();
        Member saved =
                store.members().save(dialogue.actor().member().corrected(line.name(), line.post(), line.phone()));
        dialogue.say(Screen.of(say(WelcomeText.WELCOME_WHO_DONE, Html.escape(saved.name()))));
        return true;
    }
}
