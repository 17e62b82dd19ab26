package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.DeadlineChoice;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.coordinator.QuestionText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.finding.FindingWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.plan.PlanText;

/** One question about a deadline phrase, with the answers that can be tapped. */
final class QuestionScreen {

    private static final int PHRASE = 200;
    private static final int TITLE = 100;
    private static final int EXAMPLES = 3;
    private static final int FEW_DAYS = 2;
    private static final int DAY_AND_MONTH = 5;

    private QuestionScreen() {}

    /** Which question it is, counted from 1, of how many. */
    record Place(int number, int total) {}

    /** {@code own}: the answer that is fitting for this phrase alone. */
    static Screen of(Plan plan, DeadlineQuestion question, Place place, Optional<Button> own) {
        StringBuilder text = new StringBuilder(say(QuestionText.QUESTION_NUMBER, place.number(), place.total()))
                .append("\n\n<b>")
                .append(Html.escape(words(question)))
                .append("</b>\n");
        question.rows().stream()
                .limit(EXAMPLES)
                .forEach(row -> text.append("\n").append(example(row)));
        if (question.rows().size() > EXAMPLES) {
            text.append("\n")
                    .append(say(QuestionText.QUESTION_AND_MORE, question.rows().size() - EXAMPLES));
        }
        return keys(plan, question, own.stream().toList()).under(text.toString());
    }

    private static String example(Activity row) {
        return Html.escape(RowWords.label(row, TITLE));
    }

    private static String words(DeadlineQuestion question) {
        String asked = FindingWords.question(question.code());
        int count = question.rows().size();
        String phrase = Html.shorten(question.phrase(), PHRASE);
        if (phrase.isEmpty()) {
            String alone = FindingWords.sentenceAndQuestion(question.code());
            return count == 1 ? alone : say(PlanText.QUESTION_ABOUT_BARE_ROWS, count, asked);
        }
        return say(PlanText.QUESTION_ABOUT_ROWS, phrase, count, asked);
    }

    private static Keys keys(Plan plan, DeadlineQuestion question, List<Button> own) {
        String id = plan.id().value();
        String row = question.id().value();
        List<Button> answers = new ArrayList<>();
        choices(question)
                .forEach(choice -> answers.add(Button.of(
                        label(choice, question, plan.header().period()), "question.settle", id, row, choice.name())));
        answers.add(Button.of(say(QuestionText.QUESTION_WRITE), "date.write", id, row, DateScope.PHRASE.name()));
        if (question.rows().size() > 1) {
            answers.add(
                    Button.of(say(QuestionText.QUESTION_ROWS, question.rows().size()), "row.asked", id, row, "0"));
        }
        answers.add(Button.of(say(QuestionText.QUESTION_SKIP), "question.skip", id, row));
        answers.add(PlanScreen.toPlan(plan));
        return new Keys().pairs(own).pairs(answers);
    }

    private static List<DeadlineChoice> choices(DeadlineQuestion question) {
        List<DeadlineChoice> choices = new ArrayList<>();
        boolean read =
                question.rows().stream().noneMatch(row -> row.deadline().due().isEmpty());
        if (read && question.code() != FindingCode.DEADLINE_OPEN) {
            choices.add(DeadlineChoice.AS_READ);
        } else {
            choices.add(DeadlineChoice.YEAR_END);
            choices.add(DeadlineChoice.TWICE_A_YEAR);
            choices.add(DeadlineChoice.QUARTERLY);
        }
        choices.add(DeadlineChoice.NEVER);
        return choices;
    }

    private static String label(DeadlineChoice choice, DeadlineQuestion question, PlanPeriod period) {
        return switch (choice) {
            case AS_READ ->
                say(
                        QuestionText.QUESTION_AS_READ,
                        DateWords.days(question.rows().get(0).deadline().due(), FEW_DAYS));
            default -> words(choice, period);
        };
    }

    /** How an answer is noted beside the row. */
    static String words(DeadlineChoice choice, PlanPeriod period) {
        return switch (choice) {
            case AS_READ -> say(QuestionText.QUESTION_AS_READ_WORDS);
            case YEAR_END ->
                say(QuestionText.QUESTION_YEAR_END, DateWords.brief(period.to()).substring(0, DAY_AND_MONTH));
            case TWICE_A_YEAR -> say(QuestionText.QUESTION_TWICE);
            case QUARTERLY -> say(QuestionText.QUESTION_QUARTERLY);
            case NEVER -> say(QuestionText.QUESTION_NEVER);
        };
    }
}
