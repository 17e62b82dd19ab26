package ru.srok.messages.finding;

import ru.srok.domain.finding.FindingCode;
import ru.srok.messages.Messages;

/** Findings in words. */
public final class FindingWords {

    private FindingWords() {}

    /** Two or three words to mark a row with. */
    public static String label(FindingCode code) {
        return Messages.say(new FindingKey(code, FindingKey.Aspect.LABEL));
    }

    /** What is the matter, as a sentence. */
    public static String sentence(FindingCode code) {
        return Messages.say(new FindingKey(code, FindingKey.Aspect.SENTENCE));
    }

    /** The question to the coordinator, without a capital, to stand after a phrase and a colon. */
    public static String question(FindingCode code) {
        return Messages.say(new FindingKey(code, FindingKey.Aspect.QUESTION));
    }

    /** The sentence and the question after it: «Назван только крайний срок. К какому числу?» */
    public static String sentenceAndQuestion(FindingCode code) {
        String question = question(code);
        return sentence(code) + " " + Character.toUpperCase(question.charAt(0)) + question.substring(1);
    }
}
