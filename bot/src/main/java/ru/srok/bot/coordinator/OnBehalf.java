package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.Entered;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.Reporting;
import ru.srok.messages.coordinator.BehalfText;

/** What a school said by phone, mail or on its site, entered by the coordinator: school, row, what, words, source. */
final class OnBehalf implements Conversation {

    private static final String STATE = "behalf.words";
    private static final Set<String> CHANNELS = Set.of("phone", "mail", "site");

    private final Reporting reporting;
    private final BehalfScreens screens;

    OnBehalf(Desk desk) {
        this.reporting = new Reporting(desk.store(), desk.ids());
        this.screens = new BehalfScreens(desk);
    }

    @Override
    public void register(Routes routes) {
        ArgumentKind text = ArgumentKind.TEXT;
        ArgumentKind assignment = ArgumentKind.ASSIGNMENT;
        routes.action(
                "behalf.begin",
                Permission.COORDINATORS,
                List.of(text),
                (dialogue, arguments) -> dialogue.say(
                        screens.schools(dialogue.actor().workspace().id(), arguments.text(0))));
        routes.action(
                "behalf.school",
                Permission.COORDINATORS,
                List.of(ArgumentKind.INSTITUTION, text),
                (dialogue, arguments) -> dialogue.replace(screens.rows(arguments.institution(), arguments.text(1))));
        routes.action(
                "behalf.row",
                Permission.COORDINATORS,
                List.of(assignment),
                (dialogue, arguments) -> dialogue.replace(screens.what(arguments.assignment())));
        routes.action("behalf.what", Permission.COORDINATORS, List.of(assignment, text), OnBehalf::what);
        routes.action(
                "behalf.silent",
                Permission.COORDINATORS,
                List.of(assignment, text),
                (dialogue, arguments) ->
                        source(dialogue, arguments.assignment().id().value(), arguments.text(1)));
        routes.action("behalf.enter", Permission.COORDINATORS, List.of(assignment, text, text), this::enter);
        routes.awaiting(STATE, Permission.COORDINATORS, OnBehalf::words);
    }

    private static void what(Dialogue dialogue, Arguments arguments) {
        String row = arguments.assignment().id().value();
        String kind = arguments.text(1);
        if (kind(kind).isPresent()) {
            dialogue.await(STATE, Map.of("row", row, "kind", kind));
            dialogue.say(Screen.of(say(BehalfText.BEHALF_WORDS))
                    .row(Button.of(say(BehalfText.BEHALF_NO_WORDS), "behalf.silent", row, kind)));
        }
    }

    private static boolean words(Dialogue dialogue, Incoming.Words words) {
        if (!words.files().isEmpty()) {
            return false;
        }
        Map<String, String> data = Awaited.with(dialogue, "words", words.text());
        dialogue.await(STATE, data);
        source(dialogue, data.getOrDefault("row", ""), data.getOrDefault("kind", ""));
        return true;
    }

    private static void source(Dialogue dialogue, String row, String kind) {
        List<Button> sources = new ArrayList<>();
        sources.add(Button.of(say(BehalfText.BEHALF_PHONE), "behalf.enter", row, kind, "phone"));
        sources.add(Button.of(say(BehalfText.BEHALF_MAIL), "behalf.enter", row, kind, "mail"));
        sources.add(Button.of(say(BehalfText.BEHALF_SITE), "behalf.enter", row, kind, "site"));
        dialogue.say(new Keys().pairs(sources).under(say(BehalfText.BEHALF_SOURCE)));
    }

    private void enter(Dialogue dialogue, Arguments arguments) {
        Assignment row = arguments.assignment();
        Optional<ReportKind> kind = kind(arguments.text(1));
        String channel = arguments.text(2);
        if (kind.isEmpty() || !CHANNELS.contains(channel)) {
            return;
        }
        if (!row.state().isOpen()) {
            dialogue.replace(Screen.of(say(BehalfText.BEHALF_CLOSED)).row(BehalfScreens.more()));
            return;
        }
        Entered entered = new Entered(
                dialogue.actor().member(),
                screens.head(row).orElse(null),
                List.of(row.id()),
                kind.get(),
                typed(dialogue, row),
                channel);
        reporting.enter(entered, dialogue.now());
        dialogue.rest();
        dialogue.replace(screens.saved(row));
    }

    /** The words, if they were typed for this row. */
    private static String typed(Dialogue dialogue, Assignment row) {
        Map<String, String> data = dialogue.state().data();
        boolean same = dialogue.state().name().equals(STATE) && row.id().value().equals(data.get("row"));
        return same ? data.getOrDefault("words", "") : "";
    }

    private static Optional<ReportKind> kind(String name) {
        return switch (name) {
            case "done" -> Optional.of(ReportKind.DONE);
            case "progress" -> Optional.of(ReportKind.PROGRESS);
            default -> Optional.empty();
        };
    }
}
