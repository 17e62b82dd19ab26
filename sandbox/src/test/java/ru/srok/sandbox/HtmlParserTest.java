package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HtmlParserTest {
    @ParameterizedTest
    @CsvFileSource(resources = "html.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void readsTextAndEntities(String html, String text, String entities) {
        FormattedText parsed = HtmlParser.parse(html);
        assertThat(parsed.text()).isEqualTo(text == null ? "" : text);
        assertThat(parsed.entities().stream().map(HtmlParserTest::spoken).collect(Collectors.joining(" ")))
                .isEqualTo(entities == null ? "" : entities);
    }

    private static String spoken(TextEntity entity) {
        String more =
                entity.url() != null ? "=" + entity.url() : entity.language() != null ? "=" + entity.language() : "";
        return entity.type() + "@" + entity.offset() + "+" + entity.length() + more;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "html-refused.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void refusesWithThePlace(String html, String words) {
        assertThatThrownBy(() -> HtmlParser.parse(html)).hasMessage("Bad Request: can't parse entities: " + words);
    }

    @Test
    void keepsBoldWhereWhiteSpaceIsCutOff() {
        FormattedText trimmed = HtmlParser.parse(" \n<b> срок </b> ").trimmed();
        assertThat(trimmed.text()).isEqualTo("срок");
        assertThat(trimmed.entities()).containsExactly(TextEntity.of("bold", 0, 4));
    }

    @Test
    void recognisesLinksAndCommands() {
        FormattedText found = EntityDetector.detect(
                FormattedText.plain("/help и https://t.me/srok_sandbox_bot?start=a_B-1. Пишите на a@b.ru, 5/6"));
        assertThat(found.entities()).extracting(TextEntity::type).containsExactly("bot_command", "url", "email");
        TextEntity link = found.entities().get(1);
        assertThat(found.text().substring(link.offset(), link.end()))
                .isEqualTo("https://t.me/srok_sandbox_bot?start=a_B-1");
    }
}
