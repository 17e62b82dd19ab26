package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.util.List;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.plan.ReminderDays;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.html.Html;
import ru.srok.messages.settings.PolicyText;
import ru.srok.messages.settings.PolicyWords;

/** When people are reminded of the rows of a plan. */
final class PlanPolicies implements Conversation {

    static final String LIST = "policy.plans";
    private static final String OPEN = "policy.plan";
    private static final String SET = "policy.plan-set";
    private static final String PLAN = "plan.open";
    private static final int TITLE = 300;
    private static final int LABEL = 50;
    private static final int MOST = 10;

    private final Repositories store;

    PlanPolicies(Repositories store) {
        this.store = store;
    }

    @Override
    public void register(Routes routes) {
        routes.action(LIST, Permission.COORDINATORS, List.of(), (dialogue, none) -> dialogue.replace(plans(dialogue)));
        routes.action(
                OPEN,
                Permission.COORDINATORS,
                List.of(ArgumentKind.PLAN),
                (dialogue, arguments) -> dialogue.replace(screen(arguments.plan())));
        routes.action(SET, Permission.COORDINATORS, List.of(ArgumentKind.PLAN, ArgumentKind.TEXT), this::set);
    }

    private Screen plans(Dialogue dialogue) {
        List<Plan> plans = plans(dialogue.actor().workspace().id());
        Keys keys = new Keys();
        plans.stream()
                .skip(Math.max(0, plans.size() - MOST))
                .forEach(plan -> keys.add(
                        Html.shorten(title(plan), LABEL), OPEN, plan.id().value()));
        String words = say(plans.isEmpty() ? PolicyText.POLICY_NO_PLANS : PolicyText.POLICY_WHICH);
        return keys.under(words, SettingsHome.OPEN);
    }

    private List<Plan> plans(WorkspaceId workspace) {
        return store.plans().of(workspace).stream()
                .filter(plan -> plan.status() == PlanStatus.DRAFT || plan.status() == PlanStatus.ACTIVE)
                .toList();
    }

    private void set(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        Plan changed = PolicyKeys.chosen(inForce(plan), arguments.text(1))
                .map(days -> keep(dialogue, plan, days))
                .orElse(plan);
        dialogue.replace(screen(changed));
    }

    private Plan keep(Dialogue dialogue, Plan plan, ReminderDays days) {
        dialogue.toast(say(PolicyText.POLICY_SAVED));
        return store.plans().save(plan.withReminders(days.equals(ReminderDays.DEFAULT) ? null : days));
    }

    private static ReminderDays inForce(Plan plan) {
        return plan.reminders().orElse(ReminderDays.DEFAULT);
    }

    private static Screen screen(Plan plan) {
        String id = plan.id().value();
        ReminderDays days = inForce(plan);
        StringBuilder text = new StringBuilder(
                        say(PolicyText.POLICY_OF_PLAN, Html.escape(Html.shorten(title(plan), TITLE))))
                .append("\n\n")
                .append(PolicyWords.sentence(days))
                .append("\n")
                .append(say(plan.reminders().isPresent() ? PolicyText.POLICY_PLAN_OWN : PolicyText.POLICY_USUAL));
        long differ = plan.activities().stream()
                .filter(row -> row.reminders().isPresent())
                .count();
        if (differ > 0) {
            text.append("\n").append(say(PolicyText.POLICY_ROWS_DIFFER, differ));
        }
        text.append("\n\n").append(say(PolicyText.POLICY_ASK));
        return PolicyKeys.of(days, SET, id).under(text.toString(), PLAN, id);
    }

    private static String title(Plan plan) {
        return plan.header().title().isBlank() ? plan.fileName() : plan.header().title();
    }
}
