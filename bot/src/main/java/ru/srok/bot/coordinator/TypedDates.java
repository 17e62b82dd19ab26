package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Corrections;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.coordinator.QuestionText;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;

/** A deadline typed in words: read, shown back, and only then taken. */
final class TypedDates implements Conversation {

    private static final String STATE = "date.words";
    private static final int LONGEST = 300;
    private static final int SHOWN = 12;

    private final Desk desk;
    private final RowCard card;
    private final DeadlineGrammar grammar = DeadlineGrammar.russian();

    TypedDates(Desk desk) {
        this.desk = desk;
        this.card = new RowCard(desk);
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> scoped = List.of(ArgumentKind.PLAN, ArgumentKind.ACTIVITY, ArgumentKind.TEXT);
        routes.action("date.write", Permission.COORDINATORS, scoped, TypedDates::ask);
        routes.action("date.confirm", Permission.COORDINATORS, scoped, this::confirm);
        routes.awaiting(STATE, Permission.COORDINATORS, this::typed);
    }

    private static void ask(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        Activity row = arguments.activity();
        String scope = arguments.text(2);
        dialogue.await(
                STATE,
                Map.of(
                        "plan", plan.id().value(),
                        "row", row.id().value(),
                        "scope", scope));
        dialogue.say(Screen.of(say(QuestionText.QUESTION_ASK_WORDS)).row(back(plan, row, scope)));
    }

    private static Button back(Plan plan, Activity row, String scope) {
        String action = scope.equals(DateScope.PHRASE.name()) ? "question.open" : "row.open";
        return Button.of(
                say(RowText.ROWS_BACK), action, plan.id().value(), row.id().value());
    }

    private boolean typed(Dialogue dialogue, Incoming.Words words) {
        Optional<Plan> plan = Awaited.plan(desk, dialogue);
        Optional<Activity> row = plan.flatMap(found -> Awaited.row(found, dialogue));
        if (row.isEmpty() || !words.files().isEmpty()) {
            dialogue.rest();
            return false;
        }
        String text = Html.shorten(words.text(), LONGEST);
        DeadlineReading reading = grammar.read(text, plan.orElseThrow().header().period());
        if (reading.due().isEmpty()) {
            dialogue.say(Screen.of(say(QuestionText.QUESTION_NOT_UNDERSTOOD, Html.escape(text)))
                    .row(back(
                            plan.orElseThrow(),
                            row.get(),
                            dialogue.state().data().getOrDefault("scope", ""))));
        } else {
            dialogue.await(STATE, Awaited.with(dialogue, "words", text));
            show(dialogue, plan.orElseThrow(), row.get(), reading);
        }
        return true;
    }

    private static void show(Dialogue dialogue, Plan plan, Activity row, DeadlineReading reading) {
        String scope = dialogue.state().data().getOrDefault("scope", "");
        String id = plan.id().value();
        String rowId = row.id().value();
        dialogue.say(new Keys()
                .row(
                        Button.of(say(QuestionText.QUESTION_YES), "date.confirm", id, rowId, scope),
                        Button.of(say(QuestionText.QUESTION_AGAIN), "date.write", id, rowId, scope))
                .row(back(plan, row, scope))
                .under(say(
                        QuestionText.QUESTION_UNDERSTOOD,
                        Html.escape(reading.phrase()),
                        DateWords.days(reading.due(), SHOWN),
                        rows(plan, row, scope).size())));
    }

    private static List<ActivityId> rows(Plan plan, Activity row, String scope) {
        if (scope.equals(DateScope.PHRASE.name())) {
            return DeadlineQuestion.about(plan, row)
                    .map(question -> Corrections.ids(question.rows()))
                    .orElse(List.of());
        }
        return List.of(row.id());
    }

    private void confirm(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        Activity row = arguments.activity();
        String scope = arguments.text(2);
        String words = dialogue.state().data().getOrDefault("words", "");
        boolean same = dialogue.state().name().equals(STATE)
                && row.id().value().equals(dialogue.state().data().get("row"));
        List<ActivityId> rows = rows(plan, row, scope);
        int place = Questions.place(plan, row);
        Plan now = plan;
        if (same && !words.isEmpty() && !rows.isEmpty()) {
            DeadlineReading reading = grammar.read(words, plan.header().period());
            dialogue.rest();
            now = desk.save(Corrections.dated(plan, rows, reading.due(), words), dialogue);
            dialogue.toast(say(QuestionText.QUESTION_SETTLED, rows.size()));
        } else {
            dialogue.toast(say(QuestionText.QUESTION_GONE));
        }
        Plan shown = now;
        dialogue.replace(
                scope.equals(DateScope.PHRASE.name())
                        ? Questions.at(shown, place)
                        : card.screen(shown, shown.activity(row.id()).orElse(row)));
    }
}
