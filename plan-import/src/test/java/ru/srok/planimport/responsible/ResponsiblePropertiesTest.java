package ru.srok.planimport.responsible;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import ru.srok.domain.plan.Responsible;

class ResponsiblePropertiesTest {

    private static final List<String> PARTS = List.of(
            "МОУО",
            "ОО",
            "МБУ",
            "ГЦОКО",
            "МО КО",
            "Ольхова Т.М.",
            "С.Д. Рябинин",
            "управление образования",
            "директор",
            "Специалисты",
            "школы",
            "и",
            ",",
            ";",
            "–",
            "(",
            ")",
            "«",
            "»",
            "\"",
            ":",
            "\n",
            "по",
            "УВР",
            "№ 5",
            "<p>",
            "И.",
            "-");

    @Property(tries = 2000)
    void noTextThrowsAndEveryNameIsPrintable(@ForAll("cells") String cell, @ForAll("cells") String other) {
        ResponsibleReader reader = new ResponsibleReader(Map.of("ОО", "организации"), List.of(cell, other));
        for (Responsible one : reader.split(cell)) {
            assertThat(one.name()).isNotBlank().doesNotContain("\n", "\t");
            assertThat(reader.suggestion(one)).isNotNull();
        }
        assertThat(Abbreviations.read(List.of(cell, other))).isNotNull();
        assertThat(Abbreviations.startsList(cell) && Abbreviations.isEntry(cell))
                .isFalse();
    }

    @Property(tries = 1000)
    void splitsWhatItHasSplitNoFurther(@ForAll("cells") String cell) {
        ResponsibleReader reader = new ResponsibleReader(Map.of(), List.of(cell));
        for (Responsible one : reader.split(cell)) {
            if (one.kind() == Responsible.Kind.PERSON) {
                assertThat(reader.split(one.name())).containsExactly(one);
            }
        }
    }

    @Test
    void longHostileCellsAreReadInNoTime() {
        for (String part :
                List.of("«", "(", "А.", "Аа-", "А", "и ", "МБУ ", ", ", "Аааааааа ", "ОО - ", "(ОО", "- ", "<p", "1")) {
            String cell = part.repeat(20_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                new ResponsibleReader(Map.of(), List.of(cell)).split(cell);
                Abbreviations.read(List.of(cell));
            });
        }
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> mixed = Arbitraries.of(PARTS).list().ofMaxSize(25).map(parts -> String.join(" ", parts));
        Arbitrary<String> glued = Arbitraries.of(PARTS).list().ofMaxSize(25).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(mixed, glued, Arbitraries.strings().ofMaxLength(120));
    }
}
