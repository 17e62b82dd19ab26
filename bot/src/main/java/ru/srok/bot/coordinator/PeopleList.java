package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.NaturalOrder;
import ru.srok.messages.coordinator.WelcomeText;
import ru.srok.messages.html.Html;
import ru.srok.messages.people.PeopleText;

/** Institutions and people, with who is connected. */
final class PeopleList implements Conversation {

    private static final int PAGE = 8;
    private static final int NAME = 80;
    private static final int LABEL = 28;

    private final Desk desk;
    private final PeopleWords words;

    /** A line of the list: a member, or an institution without any. */
    private record Entry(@Nullable Member member, @Nullable Institution institution) {}

    PeopleList(Desk desk) {
        this.desk = desk;
        this.words = new PeopleWords(desk.store());
    }

    @Override
    public void register(Routes routes) {
        routes.command("people", Permission.COORDINATORS, this::show);
        routes.label(say(WelcomeText.MENU_PEOPLE), Permission.COORDINATORS, this::show);
        routes.action(
                "people.list",
                Permission.COORDINATORS,
                List.of(ArgumentKind.TEXT),
                (dialogue, arguments) ->
                        dialogue.replace(screen(dialogue.actor().workspace().id(), arguments.text(0))));
    }

    private void show(Dialogue dialogue) {
        dialogue.rest();
        dialogue.say(screen(dialogue.actor().workspace().id(), "0"));
    }

    Screen screen(WorkspaceId workspace, String number) {
        List<Institution> institutions = desk.store().institutions().of(workspace).stream()
                .filter(Institution::active)
                .sorted(Comparator.comparing(Institution::name, NaturalOrder.INSTANCE))
                .toList();
        List<Member> members = desk.store().members().of(workspace).stream()
                .filter(Member::active)
                .toList();
        List<Entry> entries = entries(institutions, members);
        Pages<Entry> page = Pages.of(entries, number, PAGE);
        StringBuilder text = new StringBuilder(say(
                PeopleText.LIST_HEAD,
                institutions.size(),
                members.size(),
                members.stream().filter(Member::isConnected).count()));
        if (entries.size() <= 1) {
            text.append("\n").append(say(PeopleText.LIST_NONE));
        }
        List<Button> buttons = new ArrayList<>();
        page.items().forEach(entry -> {
            text.append("\n").append(Html.escape(line(entry)));
            buttons.add(button(entry));
        });
        return new Keys()
                .pairs(buttons)
                .pairs(page.turns("people.list"))
                .row(Button.of(say(PeopleText.ADD), "people.add"), Button.of(say(PeopleText.LINKS_ALL), "people.links"))
                .under(text.toString());
    }

    private static Button button(Entry entry) {
        Member member = entry.member();
        if (member != null) {
            return Button.of(
                    Html.shorten(member.name(), LABEL),
                    "people.open",
                    member.id().value());
        }
        Institution school = Objects.requireNonNull(entry.institution());
        return Button.of(
                Html.shorten(school.name(), LABEL), "school.open", school.id().value());
    }

    /** The department first, then institutions; an institution without people is listed too. */
    private static List<Entry> entries(List<Institution> institutions, List<Member> members) {
        Stream<Entry> department = members.stream()
                .filter(member -> member.institution().isEmpty())
                .map(member -> new Entry(member, null));
        Stream<Entry> others = institutions.stream().flatMap(one -> {
            List<Entry> people = members.stream()
                    .filter(member -> Objects.equals(member.institutionId(), one.id()))
                    .map(member -> new Entry(member, one))
                    .toList();
            return people.isEmpty() ? Stream.of(new Entry(null, one)) : people.stream();
        });
        return Stream.concat(department, others).toList();
    }

    private String line(Entry entry) {
        Member member = entry.member();
        if (member != null) {
            return say(PeopleText.LIST_LINE, words.placed(member), words.status(member));
        }
        Institution institution = Objects.requireNonNull(entry.institution());
        return say(PeopleText.LIST_NOBODY, Html.shorten(institution.name(), NAME));
    }
}
