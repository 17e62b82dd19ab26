package ru.srok.planimport.header;

import java.util.List;
import java.util.Optional;
import ru.srok.planimport.responsible.PersonName;
import ru.srok.planimport.responsible.PersonNames;

/** Finds who signed the act: the first name below its text, else the post that stands there. */
final class Signer {

    private static final int LONGEST_LINE = 140;
    private static final int MOST_LINES = 14;

    private Signer() {}

    /** The signer among the lines below the item that names the control. */
    static Optional<String> below(List<String> lines) {
        List<String> signature = lines.stream()
                .filter(line -> line.length() <= LONGEST_LINE && !isItem(line))
                .limit(MOST_LINES)
                .toList();
        return signature.stream()
                .flatMap(line -> PersonNames.findFirst(line).stream())
                .findFirst()
                .map(PersonName::shortName)
                .or(() -> post(signature));
    }

    private static boolean isItem(String line) {
        return Character.isDigit(line.charAt(0)) || (line.endsWith(".") && line.length() > 60);
    }

    private static Optional<String> post(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (Posts.startsPost(lines.get(i))) {
                StringBuilder post = new StringBuilder(lines.get(i));
                for (int k = i + 1; k < Math.min(lines.size(), i + 3) && small(lines.get(k)); k++) {
                    post.append(' ').append(lines.get(k));
                }
                return HeaderReader.nonBlank(post.toString().replace("_", "").strip());
            }
        }
        return Optional.empty();
    }

    private static boolean small(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }
}
