package ru.srok.planimport.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import ru.srok.planimport.document.SourceDocument.Paragraph;

class HeaderPropertiesTest {

    private static final List<String> PARTS = List.of(
            "ПРИКАЗ",
            "П Р И К А З",
            "от 15.02.2021",
            "№ 67",
            "№",
            "31.02.2021",
            "« 15 » февраля 2021 г.",
            "Об утверждении",
            "плана",
            "План",
            "дорожная карта",
            "на 2022-2024 годы",
            "2023/24 уч. год",
            "до 2026 года",
            "99-99 уч",
            "\n",
            "1. Утвердить",
            "Контроль",
            "оставляю за собой",
            "возложить на",
            "координатором",
            "Ольхову Т.М.",
            "Приложение",
            "утверждён приказом",
            "приказываю:",
            "«",
            "»",
            ".",
            "9 полугодие 2024",
            "9 квартал 2024",
            "**",
            "<p>",
            "[bookmark");

    @Property(tries = 2000)
    void noTextThrows(@ForAll("texts") String before, @ForAll("texts") String after) {
        HeaderText header = HeaderReaderTest.read(before, after);
        PeriodReading reading = PeriodFinder.find(header, List.of(before, after));
        assertThat(reading.choices()).first().isEqualTo(reading.period());
        assertThat(header.title()).doesNotContain("\n", "**");
    }

    @Test
    void longHostileTextIsReadInNoTime() {
        for (String part : List.of(
                "«",
                "2022 и ",
                "1.2.",
                "2022-",
                "План ",
                "а ",
                "А.А. ",
                "№ ",
                "от 1",
                "П Р ",
                "Контроль ",
                "координатор ",
                "<",
                "[bookmark",
                ".",
                "приказ ",
                "об утверждении ",
                "15 », ",
                "уч ",
                "(",
                "_",
                "1 ",
                "новый ")) {
            String text = part.repeat(20_000);
            List<Paragraph> paragraphs = List.of(new Paragraph(1, 0, text), new Paragraph(2, 0, "План " + text));
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> {
                        HeaderText header = new HeaderReader().read(paragraphs, paragraphs);
                        PeriodFinder.find(header, List.of(text));
                        PeriodFinder.find(
                                new HeaderText(null, null, null, null, text, null, null, text), List.of(text));
                    },
                    part);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> mixed = Arbitraries.of(PARTS).list().ofMaxSize(30).map(parts -> String.join(" ", parts));
        Arbitrary<String> glued = Arbitraries.of(PARTS).list().ofMaxSize(30).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(mixed, glued, Arbitraries.strings().ofMaxLength(150));
    }
}
