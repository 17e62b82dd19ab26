package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.srok.messages.sheet.SheetText;
import ru.srok.planimport.SheetColumn;
import ru.srok.planimport.SheetProblem;
import ru.srok.planimport.SheetRefusal;

/** The words of the sheet that are found by the names of what the import says. */
class SheetWordsTest {

    private static final Set<String> OF_THE_BOT = Set.of("REFUSAL_OTHER_PLAN", "REFUSAL_OLD_REVISION");

    @Test
    void everyColumnRefusalAndProblemHasItsWordsAndNoWordsAreLeftOver() {
        List<String> wanted = new ArrayList<>();
        Arrays.stream(SheetColumn.values()).forEach(one -> wanted.add("HEAD_" + one));
        Arrays.stream(SheetRefusal.values()).forEach(one -> wanted.add("REFUSAL_" + one));
        Arrays.stream(SheetProblem.Kind.values()).forEach(one -> wanted.add("PROBLEM_" + one));

        assertThat(Arrays.stream(SheetText.values())
                        .map(Enum::name)
                        .filter(name -> name.matches("(HEAD|REFUSAL|PROBLEM)_.*") && !OF_THE_BOT.contains(name))
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }
}
