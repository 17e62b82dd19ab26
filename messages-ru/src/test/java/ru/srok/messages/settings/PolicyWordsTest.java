package ru.srok.messages.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ru.srok.domain.plan.ReminderDays;

class PolicyWordsTest {

    private static final int MANY = 500;

    @ParameterizedTest
    @CsvFileSource(resources = "policies.tsv", delimiter = '\t', numLinesToSkip = 1)
    void saysWhenPeopleAreReminded(int ahead, String before, String onTheDay, String after, String sentence) {
        ReminderDays days = new ReminderDays(ahead, numbers(before), "yes".equals(onTheDay), numbers(after));

        assertThat(PolicyWords.sentence(days)).isEqualTo(sentence);
    }

    @Test
    void saysTheUsualDays() {
        assertThat(PolicyWords.sentence(ReminderDays.DEFAULT))
                .isEqualTo("Напомним в понедельник, за 3 рабочих дня и в сам день; после срока ещё 4 раза.");
    }

    /** Whatever is chosen: one sentence, each part said once, exactly one «и» where there are two parts or more. */
    @Test
    void everyChoiceIsOneWholeSentence() {
        Random random = new Random(1);
        for (int i = 0; i < MANY; i++) {
            ReminderDays days = some(random);
            int parts = (days.weeklyAheadDays() > 0 ? 1 : 0) + days.daysBefore().size() + (days.onTheDay() ? 1 : 0);

            assertThat(PolicyWords.sentence(days)).as(days.toString()).satisfies(sentence -> {
                assertThat(sentence).matches("Н[^.{}]+\\.").doesNotContain("  ", " ,", " ;");
                assertThat(sentence.split(" и ", -1)).hasSize(parts > 1 ? 2 : 1);
                assertThat(sentence.split(", | и ", -1)).hasSize(Math.max(1, parts));
                assertThat(sentence.contains("понедельник")).isEqualTo(days.weeklyAheadDays() > 0);
                assertThat(sentence.contains("сам день")).isEqualTo(days.onTheDay());
                days.daysBefore().forEach(count -> assertThat(sentence).contains("за " + count + " рабоч"));
                if (!days.daysAfter().isEmpty()) {
                    assertThat(sentence)
                            .containsPattern("(ещё|:) " + days.daysAfter().size() + " раза?\\.");
                }
            });
        }
    }

    private static ReminderDays some(Random random) {
        return new ReminderDays(
                random.nextBoolean() ? 14 : 0, some(random, 31), random.nextBoolean(), some(random, 40));
    }

    private static List<Integer> some(Random random, int most) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(any -> 1 + random.nextInt(most))
                .toList();
    }

    private static List<Integer> numbers(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
