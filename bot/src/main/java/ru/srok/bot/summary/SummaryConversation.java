package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.function.BiConsumer;
import ru.srok.bot.briefing.BriefingConversation;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.report.Report;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.briefing.BriefingText;
import ru.srok.messages.html.Html;
import ru.srok.messages.summary.SummaryText;

/** Where plans stand, for coordinators and observers: totals, lists behind them, the digest. */
public final class SummaryConversation implements Conversation {

    private static final Permission READERS = Permission.of(Role.COORDINATOR, Role.ADMINISTRATOR, Role.OBSERVER);
    private static final int LABEL = 36;

    private final Repositories store;
    private final Drawings drawings;

    /** Reads from this store and keeps the pictures it draws there. */
    public SummaryConversation(Repositories store, IdSource ids) {
        this.store = store;
        this.drawings = new Drawings(store.files(), ids);
    }

    @Override
    public void register(Routes routes) {
        routes.command("status", READERS, dialogue -> dialogue.say(start(dialogue)));
        routes.label(say(SummaryText.MENU), READERS, dialogue -> dialogue.say(start(dialogue)));
        routes.command("digest", READERS, dialogue -> dialogue.say(drawings.above(digest(dialogue))));
        page(
                routes,
                Pages.DIGESTS,
                List.of(),
                (dialogue, any) -> dialogue.replace(digest(dialogue).all()));
        page(
                routes,
                Pages.DIGEST,
                List.of(ArgumentKind.PLAN, ArgumentKind.TEXT),
                (dialogue, arguments) -> dialogue.replace(digest(dialogue).one(arguments.plan())));
        page(routes, Pages.PLANS, List.of(), (dialogue, any) -> dialogue.replace(start(dialogue)));
        page(routes, Pages.STATUS, List.of(ArgumentKind.PLAN), this::status);
        page(
                routes,
                Pages.CHAT,
                List.of(ArgumentKind.PLAN),
                (dialogue, arguments) -> dialogue.say(new ChatWords(standing(dialogue, arguments)).screen()));
        page(
                routes,
                Pages.PICTURE,
                List.of(ArgumentKind.PLAN),
                (dialogue, arguments) -> dialogue.say(drawings.screen(standing(dialogue, arguments))));
        page(routes, Pages.FILES, List.of(ArgumentKind.REPORT), this::files);
        new DrillDown(store, READERS).register(routes);
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
        Screen screen = new StatusScreen(standing).screen(plans(dialogue).size() > 1);
        return dialogue.actor().is(Role.OBSERVER)
                ? screen
                : screen.row(Button.of(say(BriefingText.STATUS_BUTTON), BriefingConversation.OPEN));
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

    private DigestScreen digest(Dialogue dialogue) {
        return new DigestScreen(store, dialogue.actor().workspace(), dialogue.now());
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
