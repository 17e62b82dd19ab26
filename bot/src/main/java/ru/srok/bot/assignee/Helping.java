package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.srok.bot.conversation.Actor;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.bot.substitute.Substituting;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.messages.assignee.JoinText;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.assignee.TaskText;
import ru.srok.messages.html.Html;
import ru.srok.messages.substitute.SubstituteText;

/** «Помощь», and becoming somebody else where one account is several people. */
final class Helping implements Conversation {

    static final Permission READERS = Permission.of(Role.HEAD, Role.ASSIGNEE, Role.OBSERVER);

    private final Bench bench;
    private final Tasks tasks;

    Helping(Bench bench, Tasks tasks) {
        this.bench = bench;
        this.tasks = tasks;
    }

    @Override
    public void register(Routes routes) {
        routes.action("me.switch", Permission.MEMBERS, List.of(ArgumentKind.TEXT), this::switchTo);
    }

    /** Says what can be done here, who one is, and whom to ask. */
    void help(Dialogue dialogue) {
        Member member = dialogue.actor().member();
        List<String> lines = new ArrayList<>();
        lines.add(say(TaskText.HELP_TEXT));
        lines.add("");
        lines.add(say(TaskText.HELP_YOU, Html.escape(member.name()), post(member)));
        String people = bench.rows().coordinators(member.workspace()).stream()
                .limit(2)
                .map(RowWords::person)
                .collect(Collectors.joining("; "));
        if (!people.isEmpty()) {
            lines.add(say(TaskText.HELP_CURATORS, people));
        }
        Screen screen = Screen.of(String.join("\n", lines));
        List<Button> buttons = new ArrayList<>(others(dialogue.actor().account(), member));
        buttons.add(Button.of(say(SubstituteText.BUTTON_ME), Substituting.ME));
        dialogue.say(Keyboard.rows(screen, buttons, 1));
    }

    private List<Button> others(Account account, Member now) {
        return account.members().stream()
                .filter(id -> !id.equals(now.id()))
                .flatMap(id -> bench.rows().active(id).stream())
                .map(one -> Button.of(
                        say(TaskText.HELP_SWITCH, place(one)),
                        "me.switch",
                        one.id().value()))
                .toList();
    }

    private String place(Member member) {
        String institution = bench.rows().institution(member);
        String workspace = bench.store()
                .workspaces()
                .find(member.workspace())
                .map(Workspace::name)
                .orElse("");
        return Html.shorten(institution.isEmpty() ? workspace : institution, 40);
    }

    private String post(Member member) {
        String institution = bench.rows().institution(member);
        String post = RowWords.post(member);
        return institution.isEmpty() ? post : say(JoinText.JOIN_AT, post, Html.escape(institution));
    }

    /** The other member may be of another workspace, where the gate sees nothing: the account itself must name them. */
    private void switchTo(Dialogue dialogue, Arguments arguments) {
        Account account = dialogue.actor().account();
        account.members().stream()
                .filter(id -> id.value().equals(arguments.text(0)))
                .findFirst()
                .flatMap(bench.rows()::active)
                .ifPresent(member -> become(dialogue, account, member));
    }

    private void become(Dialogue dialogue, Account account, Member member) {
        Account speaking = account.speakingFor(member.id());
        Account saved =
                speaking.equals(account) ? account : bench.store().accounts().save(speaking);
        Workspace workspace =
                bench.store().workspaces().find(member.workspace()).orElseThrow();
        dialogue.becomes(new Actor(saved, member, workspace));
        dialogue.replace(Screen.of(say(TaskText.HELP_SWITCHED, Html.escape(member.name()), post(member))));
        if (READERS.roles().contains(member.role())) {
            tasks.show(dialogue);
        }
    }
}
