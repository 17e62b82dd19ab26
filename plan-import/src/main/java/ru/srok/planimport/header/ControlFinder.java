package ru.srok.planimport.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.srok.planimport.responsible.PersonNames;

/** Finds who controls that the act is carried out. */
final class ControlFinder {

    private static final Pattern CONTROL = Pattern.compile(
            "(?iu)^(?:\\d{1,2}(?:\\.\\d)?[.)]? ?)?(?:общий |персональный |организацию )?контрол[ья](?!\\p{L}).*");
    private static final Pattern SELF =
            Pattern.compile("(?iu)оставл(?:яю|яет|яем) за собой|оставить за собой|за собой|беру на себя");
    private static final Pattern OTHER = Pattern.compile(
            "(?iu)(возложи(?:ть|л)|возлага(?:ю|ется|ет)|возложен[оы]?|поруч(?:ить|аю|ается)|осуществляет|закрепить|закрепляю)(?: за | на |:| )(.+)");

    private ControlFinder() {}

    static Optional<String> find(List<String> body, List<String> tail) {
        return in(body, tail).or(() -> in(tail, List.of()));
    }

    private static Optional<String> in(List<String> lines, List<String> further) {
        for (int i = 0; i < lines.size(); i++) {
            if (CONTROL.matcher(lines.get(i)).matches()) {
                String item = Items.of(lines.subList(i, lines.size())).get(0);
                Optional<String> found = resolved(item, below(lines, i, further));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> below(List<String> lines, int item, List<String> further) {
        List<String> below = new ArrayList<>(lines.subList(item + 1, lines.size()));
        below.addAll(further);
        return below;
    }

    private static Optional<String> resolved(String item, List<String> below) {
        if (SELF.matcher(item).find()) {
            return Signer.below(below);
        }
        Matcher other = OTHER.matcher(item);
        return other.find() ? Optional.of(named(other.group(1), other.group(2))) : Optional.empty();
    }

    private static String named(String verb, String words) {
        boolean dative = Layout.lower(verb).startsWith("поруч");
        boolean nominative = Layout.lower(verb).startsWith("осуществ");
        SurnameCase grammar =
                dative ? SurnameCase.DATIVE : nominative ? SurnameCase.NOMINATIVE : SurnameCase.ACCUSATIVE;
        return PersonNames.findFirst(words)
                .map(grammar::shortName)
                .orElseGet(() -> Posts.nominative(Quotes.cleaned(words)));
    }
}
