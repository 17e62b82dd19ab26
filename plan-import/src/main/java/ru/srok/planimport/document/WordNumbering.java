package ru.srok.planimport.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Prints the labels that Word gives to automatically numbered paragraphs. */
final class WordNumbering {

    private final WordStyles styles;
    private final Map<BigInteger, CTNum> lists = new HashMap<>();
    private final Map<BigInteger, CTAbstractNum> definitions = new HashMap<>();
    private final Map<BigInteger, WordList> resolved = new HashMap<>();
    private final Set<BigInteger> begun = new HashSet<>();
    private final ListCounters counters = new ListCounters();

    WordNumbering(@Nullable CTNumbering numbering, WordStyles styles) {
        this.styles = styles;
        if (numbering != null) {
            WordText.elements(numbering, CTNum.class).forEach(list -> lists.putIfAbsent(list.getNumId(), list));
            WordText.elements(numbering, CTAbstractNum.class)
                    .forEach(definition -> definitions.putIfAbsent(definition.getAbstractNumId(), definition));
        }
    }

    /** Counts a paragraph and returns its label, empty if it has none. Paragraphs must come in document order. */
    String label(CTP paragraph) {
        CTPPr properties = paragraph.getPPr();
        Optional<CTNumPr> own = properties == null ? Optional.empty() : Optional.ofNullable(properties.getNumPr());
        Optional<CTNumPr> ofStyle = styles.inherited(WordParagraph.style(paragraph), WordNumbering::numberingOf);
        BigInteger id = own.flatMap(WordNumbering::listOf)
                .or(() -> ofStyle.flatMap(WordNumbering::listOf))
                .orElse(BigInteger.ZERO);
        WordList list = resolved.computeIfAbsent(id, this::resolve);
        int level = own.flatMap(WordNumbering::levelOf)
                .or(() -> ofStyle.flatMap(WordNumbering::levelOf))
                .orElseGet(() -> list.levelOfStyle(WordParagraph.style(paragraph)));
        return level >= 0 && level < list.levels().size() ? next(id, list, level) : "";
    }

    private static Optional<CTNumPr> numberingOf(CTStyle style) {
        CTPPrGeneral properties = style.getPPr();
        return properties == null ? Optional.empty() : Optional.ofNullable(properties.getNumPr());
    }

    private static Optional<BigInteger> listOf(CTNumPr numbering) {
        return numbering.isSetNumId() ? Optional.ofNullable(numbering.getNumId().getVal()) : Optional.empty();
    }

    private static Optional<Integer> levelOf(CTNumPr numbering) {
        return numbering.isSetIlvl()
                ? Optional.ofNullable(numbering.getIlvl().getVal()).map(WordLevel::number)
                : Optional.empty();
    }

    /** A list that names its own first numbers begins anew where it is met first, though it shares its counters. */
    private String next(BigInteger id, WordList list, int level) {
        if (begun.add(id)) {
            list.restarts().forEach((restarted, start) -> counters.restart(list.key(), restarted, start));
        }
        return counters.next(list.key(), level, list.levels());
    }

    private WordList resolve(BigInteger id) {
        Optional<CTNum> list = list(id);
        Optional<CTAbstractNum> own = list.flatMap(this::definition);
        if (list.isEmpty() || own.isEmpty()) {
            return WordList.NONE;
        }
        return WordList.of(linked(own.get()).orElse(own.get()), list.get());
    }

    private Optional<CTNum> list(BigInteger id) {
        return Optional.ofNullable(lists.get(id));
    }

    private Optional<CTAbstractNum> definition(CTNum list) {
        return Optional.ofNullable(list.getAbstractNumId()).map(id -> definitions.get(id.getVal()));
    }

    /** The definition that a list style stands for. */
    private Optional<CTAbstractNum> linked(CTAbstractNum definition) {
        return Optional.ofNullable(definition.getNumStyleLink())
                .flatMap(link -> styles.inherited(link.getVal(), WordNumbering::numberingOf))
                .flatMap(WordNumbering::listOf)
                .flatMap(this::list)
                .flatMap(this::definition);
    }
}
