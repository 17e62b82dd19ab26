package ru.srok.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlanSheetPropertyTest {

    @Property(tries = 25)
    void readsAnyTextsAsTheyWereWritten(@ForAll("texts") String title, @ForAll("texts") String other) {
        SheetRow row = new SheetRow(
                "id/2", other, title, "П" + title + "П", other, List.of(), other, "LEAD", title, other, title);

        SheetReading.Understood read = SheetFile.of(List.of(row)).understood();

        SheetLine line = read.lines().get(0);
        assertThat(line.rowId()).isEqualTo("id/2");
        assertThat(line.title()).isEqualTo("П" + title + "П");
        assertThat(line.section()).isEqualTo(withoutBlankEnds(title));
        assertThat(line.responsible()).isEqualTo(withoutBlankEnds(title));
        assertThat(line.number()).isEqualTo(withoutBlankEnds(other));
        assertThat(line.curator()).isEqualTo(withoutBlankEnds(other));
    }

    @Property(tries = 25)
    void readsAnyDaysAsTheyWereWritten(@ForAll @Size(max = 40) List<@IntRange(max = 36_000) Integer> offsets) {
        List<LocalDate> days = new ArrayList<>(new TreeSet<>(
                offsets.stream().map(LocalDate.of(2000, 1, 1)::plusDays).toList()));
        SheetRow row = new SheetRow("a", "", "", "Сверка", "", days, "", "", "", "", "");

        SheetReading.Understood read = SheetFile.of(List.of(row)).understood();

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines().get(0).deadline().due()).isEqualTo(days);
    }

    @Property(tries = 60)
    void filesWithDamagedBytesAreReadOrRefused(@ForAll @Size(min = 1, max = 8) List<Integer> damages) {
        byte[] content = PROTOTYPE.clone();
        damages.forEach(damage -> content[Math.floorMod(damage, content.length)] ^= (byte) (1 + (damage >>> 24)));

        assertThat(SheetFile.read(content, "plan.xlsx")).isNotNull();
    }

    @Property(tries = 40)
    void brokenOffFilesAreRefused(@ForAll @IntRange(max = 999) int part) {
        byte[] content = Arrays.copyOf(PROTOTYPE, (int) ((long) PROTOTYPE.length * part / 1000));

        assertThat(SheetFile.read(content, "plan.xlsx")).isInstanceOf(SheetReading.Refused.class);
    }

    private static final byte[] PROTOTYPE =
            SheetFile.of(List.of(SheetSamples.row("a", "Сверка"))).content();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().withCharRange('\0', ' ').ofMaxLength(5),
                Arbitraries.of("_x0041_", "_x", "_x005F_", "=", "+", "@", "\r\n", "\n", "😀", "&lt;", "]]>", "'"));
        return pieces.list().ofMaxSize(6).map(list -> String.join("", list));
    }

    /** Line breaks, tabs and every kind of blank, by their own definition. */
    private static String withoutBlankEnds(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return " \t\n\u000B\f\r".indexOf(c) >= 0 || Character.isSpaceChar(c);
    }
}
