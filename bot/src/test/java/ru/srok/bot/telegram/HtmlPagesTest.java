package ru.srok.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HtmlPagesTest {

    @Test
    void leavesShortTextAlone() {
        assertThat(HtmlPages.split("<b>Привет</b>\nмир", 100)).containsExactly("<b>Привет</b>\nмир");
    }

    @Test
    void splitsAtLineEndsAndClosesTags() {
        assertThat(HtmlPages.split("<b>первая\nвторая</b>\nтретья", 8))
                .containsExactly("<b>первая</b>", "<b>вторая</b>", "третья");
    }

    @Test
    void countsAnEntityAsOneCharacterAndNeverCutsIt() {
        assertThat(HtmlPages.length("<i>a&amp;b</i>")).isEqualTo(3);
        assertThat(HtmlPages.split("ab&lt;cd", 3)).containsExactly("ab&lt;", "cd");
    }

    @Test
    void keepsAddressesOfLinks() {
        assertThat(HtmlPages.split("<a href=\"http://x/\">один\nдва</a>", 5))
                .containsExactly("<a href=\"http://x/\">один</a>", "<a href=\"http://x/\">два</a>");
    }

    @Property
    void losesNothingAndFitsEveryPage(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 30) Integer> words,
            @ForAll @IntRange(min = 5, max = 60) int most) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            html.append(i % 3 == 0 ? "<b>" : "")
                    .append("я".repeat(words.get(i)))
                    .append(i % 3 == 0 ? "</b>" : "");
            html.append(i % 4 == 0 ? "\n" : " ");
        }

        List<String> pages = HtmlPages.split(html.toString(), most);

        assertThat(pages).allSatisfy(page -> assertThat(HtmlPages.length(page)).isBetween(1, most));
        assertThat(letters(String.join("", pages))).isEqualTo(letters(html.toString()));
    }

    private static String letters(String html) {
        return html.replaceAll("<[^>]*>|\\s", "");
    }
}
