package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.ReminderDays;
import ru.srok.domain.reminder.Policies;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.html.Html;
import ru.srok.messages.settings.PolicyText;
import ru.srok.messages.settings.PolicyWords;

/** When people are reminded of one row. */
final class RowPolicies implements Conversation {

    private static final String OPEN = "policy.row";
    private static final String SET = "policy.row-set";
    private static final String ROW = "row.open";
    private static final String AS_PLAN = "as-plan";
    private static final int TITLE = 300;

    private final Repositories store;

    RowPolicies(Repositories store) {
        this.store = store;
    }

    @Override
    public void register(Routes routes) {
        routes.action(
                OPEN,
                Permission.COORDINATORS,
                List.of(ArgumentKind.PLAN, ArgumentKind.ACTIVITY),
                (dialogue, arguments) -> dialogue.replace(screen(arguments.plan(), arguments.activity())));
        routes.action(
                SET,
                Permission.COORDINATORS,
                List.of(ArgumentKind.PLAN, ArgumentKind.ACTIVITY, ArgumentKind.TEXT),
                this::set);
    }

    private void set(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        Activity row = arguments.activity();
        String choice = arguments.text(2);
        Plan changed = choice.equals(AS_PLAN)
                ? keep(dialogue, plan, row, null)
                : PolicyKeys.chosen(inForce(plan, row), choice)
                        .map(days -> keep(dialogue, plan, row, days))
                        .orElse(plan);
        dialogue.replace(screen(changed, changed.activity(row.id()).orElse(row)));
    }

    private Plan keep(Dialogue dialogue, Plan plan, Activity row, @Nullable ReminderDays days) {
        dialogue.toast(say(PolicyText.POLICY_SAVED));
        return store.plans().save(plan.withReminders(row.id(), days));
    }

    private static ReminderDays inForce(Plan plan, Activity row) {
        return new Policies(List.of(plan), ReminderPolicy.DEFAULT)
                .of(plan.id(), row.id())
                .days();
    }

    private static Screen screen(Plan plan, Activity row) {
        String id = plan.id().value();
        String rowId = row.id().value();
        ReminderDays days = inForce(plan, row);
        Keys keys = PolicyKeys.of(days, SET, id, rowId);
        if (row.reminders().isPresent()) {
            keys.line().add(say(PolicyText.POLICY_AS_PLAN), SET, id, rowId, AS_PLAN);
        }
        String text = String.join(
                "\n",
                say(PolicyText.POLICY_OF_ROW, Html.escape(Html.shorten(title(row), TITLE))),
                "",
                PolicyWords.sentence(days),
                say(whose(plan, row)),
                "",
                say(PolicyText.POLICY_ASK));
        return keys.under(text, ROW, id, rowId);
    }

    private static PolicyText whose(Plan plan, Activity row) {
        boolean ofRow = row.reminders().isPresent()
                || plan.activity(row.id().row()).flatMap(Activity::reminders).isPresent();
        if (ofRow) {
            return PolicyText.POLICY_ROW_OWN;
        }
        return plan.reminders().isPresent() ? PolicyText.POLICY_PLANS : PolicyText.POLICY_USUAL;
    }

    private static String title(Activity row) {
        return (row.number() + " " + row.title()).strip();
    }
}
