package ru.srok.bot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.plan.DraftBuilder.aPlan;
import static ru.srok.bot.plan.Readings.mixed;
import static ru.srok.bot.plan.RowBuilder.aRow;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.PlanDraft;

class PlanTsvPropertyTest {

    private static final int VALUES = 11;

    @Property
    void noTextBreaksTheLines(@ForAll("hostile") String text) {
        String tsv = new PlanTsv(plan(text)).render();

        assertThat(tsv).endsWith("\n").doesNotContain("\r");
        List<String> lines = List.of(tsv.split("\n", -1));
        assertThat(lines).hasSize(5);
        assertThat(lines.subList(0, 4))
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(VALUES));
        assertThat(tsv.lines().count()).isEqualTo(4);
        assertThat(tsv).doesNotContain("\u2028", "\u2029", "\u0085", "  ");
    }

    @Property(tries = 200)
    void noTextStopsTableAndJson(@ForAll("hostile") String text) {
        assertThat(PlanJson.render(plan(text))).endsWith("}\n");
        String table = new PlanTable(plan(text), new Terminal(60, false, false)).render(true);
        assertThat(table.codePoints().filter(point -> point != '\n').noneMatch(Character::isISOControl))
                .isTrue();
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\t",
                "\n",
                "\r\n",
                "\u2028",
                "\u2029",
                "\u0085",
                "\u000b",
                "\"",
                "\"\"",
                "'",
                "; ",
                "  ",
                "\u00a0",
                "\u001b[2J",
                "\u0000",
                "\ud83d",
                "{0}",
                "%s",
                "@|bold x|@",
                "слово",
                "и\u0306");
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(12).map(list -> String.join("", list)));
    }

    private static PlanDraft plan(String text) {
        return aPlan().titled(text)
                .section("", text)
                .row(aRow(text, text)
                        .due(mixed(text, text, "2026-05-31"))
                        .by(text, text)
                        .result(text))
                .finding(FindingCode.TEXT_DAMAGED, PlanColumn.TITLE, 0, text, text, text)
                .row(aRow("2", text).item(text, mixed(text, text, "2026-05-31"), text))
                .finding(FindingCode.DEADLINE_OPEN, PlanColumn.DEADLINE, 1, text)
                .documentFinding(FindingCode.PERIOD_UNCLEAR, text, text)
                .build();
    }
}
