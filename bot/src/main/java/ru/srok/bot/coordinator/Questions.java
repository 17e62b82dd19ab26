package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Corrections;
import ru.srok.domain.plan.DeadlineChoice;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.coordinator.QuestionText;

/** Open deadlines, each phrase asked once; what was answered lies in the plan, so it can be left at any time. */
final class Questions implements Conversation {

    private final Desk desk;

    Questions(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> row = List.of(ArgumentKind.PLAN, ArgumentKind.ACTIVITY);
        routes.action(
                "question.first",
                Permission.COORDINATORS,
                List.of(ArgumentKind.PLAN),
                (dialogue, arguments) -> dialogue.replace(at(dialogue.actor().workspace(), arguments.plan(), 0)));
        routes.action(
                "question.open",
                Permission.COORDINATORS,
                row,
                (dialogue, arguments) -> dialogue.replace(at(
                        dialogue.actor().workspace(),
                        arguments.plan(),
                        place(arguments.plan(), arguments.activity()))));
        routes.action(
                "question.skip",
                Permission.COORDINATORS,
                row,
                (dialogue, arguments) -> dialogue.replace(at(
                        dialogue.actor().workspace(),
                        arguments.plan(),
                        place(arguments.plan(), arguments.activity()) + 1)));
        routes.action(
                "question.settle",
                Permission.COORDINATORS,
                List.of(ArgumentKind.PLAN, ArgumentKind.ACTIVITY, ArgumentKind.TEXT),
                this::settle);
    }

    private void settle(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        String name = arguments.text(2);
        int place = place(plan, arguments.activity());
        List<DeadlineQuestion> questions = DeadlineQuestion.of(plan);
        Arrays.stream(DeadlineChoice.values())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .ifPresent(choice -> {
                    if (place < questions.size()) {
                        settle(dialogue, plan, questions.get(place), choice);
                    } else {
                        dialogue.toast(say(QuestionText.QUESTION_GONE));
                    }
                    dialogue.replace(at(
                            dialogue.actor().workspace(),
                            desk.store().plans().find(plan.id()).orElse(plan),
                            place < questions.size() ? place : 0));
                });
    }

    private void settle(Dialogue dialogue, Plan plan, DeadlineQuestion question, DeadlineChoice choice) {
        List<ActivityId> rows = Corrections.ids(question.rows());
        String words = QuestionScreen.words(choice, plan.header().period());
        desk.save(Corrections.settled(plan, rows, choice, words), dialogue);
        dialogue.toast(say(QuestionText.QUESTION_SETTLED, rows.size()));
    }

    /** The question at a place, from 0; after the last one what was skipped. */
    static Screen at(Workspace workspace, Plan plan, int place) {
        List<DeadlineQuestion> questions = DeadlineQuestion.of(plan);
        if (questions.isEmpty()) {
            return Screen.of(say(QuestionText.QUESTION_NONE)).row(PlanScreen.toPlan(plan));
        }
        if (place >= questions.size()) {
            return Screen.of(say(QuestionText.QUESTION_LATER, questions.size())).row(PlanScreen.toPlan(plan));
        }
        DeadlineQuestion question = questions.get(place);
        Optional<Button> quarters =
                QuarterDates.offered(workspace, plan, question.rows().get(0), DateScope.PHRASE.name());
        return QuestionScreen.of(plan, question, new QuestionScreen.Place(place + 1, questions.size()), quarters);
    }

    /** Where the question about a row stands; after the last where there is none any more. */
    static int place(Plan plan, Activity row) {
        List<DeadlineQuestion> questions = DeadlineQuestion.of(plan);
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).rows().stream().anyMatch(one -> one.id().equals(row.id()))) {
                return i;
            }
        }
        return questions.size();
    }
}
