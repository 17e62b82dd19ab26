package ru.srok.planimport.responsible;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** «Иванова И.И., директор школы, Петрова П.П., методист»: posts that only explain the person before them. */
final class PersonPosts {

    private PersonPosts() {}

    /**
     * The names without such posts. A line is read so only if people and posts alternate all through, and no post
     * stands alone elsewhere in the column.
     */
    static List<SplitName> joined(List<SplitName> names, Set<String> postsAlone) {
        if (names.size() < 2 || names.size() % 2 != 0) {
            return names;
        }
        for (int i = 0; i < names.size(); i += 2) {
            SplitName post = names.get(i + 1);
            if (!names.get(i).isPerson() || !post.isPost() || postsAlone.contains(post.key())) {
                return names;
            }
        }
        return names.stream().filter(SplitName::isPerson).collect(Collectors.toUnmodifiableList());
    }
}
