package ru.srok.planimport.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Prints the paragraphs of an old Word document, which must come in document order. */
final class DocText {

    private static final char PICTURE = '\u0001';
    private static final char DRAWING = '\b';
    private static final char LINE_BREAK = '\u000B';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATOR = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char HARD_HYPHEN = '\u001E';

    private static final int DEEPEST_FIELDS = 20;

    private final ListCounters counters = new ListCounters();
    private final Map<Integer, DocList> lists = new HashMap<>();

    /** The open fields, true while it is still the instruction: a field is printed as its result. */
    private final Deque<Boolean> instructions = new ArrayDeque<>();

    private boolean pictures;

    boolean sawPictures() {
        return pictures;
    }

    /** The text of a paragraph with its number, with {@code \n} for a line break. */
    String print(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        if (instructions.contains(true) || instructions.size() > DEEPEST_FIELDS) {
            // an instruction ends within its paragraph, so the document is damaged; its text must not be lost
            instructions.clear();
        }
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                run.text().chars().forEach(c -> print((char) c, text));
            }
        }
        return ListLabel.before(text.toString(), label(paragraph));
    }

    private void print(char c, StringBuilder text) {
        switch (c) {
            case FIELD_BEGIN -> instructions.push(true);
            case FIELD_SEPARATOR -> {
                instructions.poll();
                instructions.push(false);
            }
            case FIELD_END -> instructions.poll();
            case PICTURE, DRAWING -> pictures |= !instructions.contains(true);
            default -> {
                if (!instructions.contains(true)) {
                    text.append(shown(c));
                }
            }
        }
    }

    private static char shown(char c) {
        return switch (c) {
            case LINE_BREAK -> '\n';
            case HARD_HYPHEN -> '-';
            default -> c;
        };
    }

    private String label(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        DocList list = lists.computeIfAbsent(paragraph.getIlfo(), id -> begin(paragraph));
        int level = paragraph.getIlvl();
        return level >= 0 && level < list.levels().size() ? counters.next(list.key(), level, list.levels()) : "";
    }

    /** Some documents refer to lists that they do not hold; their text is none the worse for it. */
    private DocList begin(Paragraph paragraph) {
        try {
            DocList list = DocList.of(paragraph.getList());
            list.begin(counters);
            return list;
        } catch (RuntimeException e) {
            return DocList.NONE;
        }
    }
}
