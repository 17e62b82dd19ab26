package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import ru.srok.messages.refusal.RefusalText;
import ru.srok.planimport.Refusal;

class RefusalWordsTest {

    @Test
    void everyRefusalHasItsWordsAndNoWordsAreLeftOver() {
        assertThat(Arrays.stream(RefusalText.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Refusal.values()).map(Enum::name).toList());
    }
}
