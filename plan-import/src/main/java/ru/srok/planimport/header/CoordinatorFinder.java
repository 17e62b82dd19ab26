package ru.srok.planimport.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.srok.planimport.responsible.PersonName;
import ru.srok.planimport.responsible.PersonNames;

/** Finds who coordinates the plan: who is named coordinator, else who is to support it. */
final class CoordinatorFinder {

    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(координатор(?:ами|ов|ом|а)?|ответственн(?:ым|ой|ого|ую) (?:лицом )?за (?:реализацию|исполнение|выполнение|координацию|организацию))(?!\\p{L})");
    private static final Pattern SUPPORT = Pattern.compile(
            "(?iu)^(?:\\d{1,2}(?:\\.\\d)?[.)]? ?)?(.{3,300}?)[ :]{1,3}(?:обеспечить|осуществлять|осуществить|организовать) (?:организационно|методическ|координаци|сопровождени|организационное).*");
    private static final Pattern APPOINT =
            Pattern.compile("(?iu)назнач|определить|утвердить|возложить|считать|закрепить");

    private static final int MOST_PEOPLE = 5;

    private CoordinatorFinder() {}

    static Optional<String> find(List<String> items, List<String> tail) {
        List<String> all = new ArrayList<>(items);
        all.addAll(tail);
        return all.stream()
                .flatMap(item -> named(item).stream())
                .findFirst()
                .or(() ->
                        all.stream().flatMap(item -> supporting(item).stream()).findFirst());
    }

    private static Optional<String> named(String item) {
        Matcher word = NAMED.matcher(item);
        if (!word.find()) {
            return Optional.empty();
        }
        SurnameCase grammar = APPOINT.matcher(item).find() ? SurnameCase.ACCUSATIVE : SurnameCase.NOMINATIVE;
        List<PersonName> people = PersonNames.findAll(item);
        List<PersonName> after =
                people.stream().filter(person -> person.start() > word.end()).toList();
        boolean several = Layout.lower(word.group(1)).endsWith("ами");
        return HeaderReader.nonBlank((after.isEmpty() ? people : after)
                .stream()
                        .limit(several ? MOST_PEOPLE : 1)
                        .map(person -> withPost(item, person, word.end(), grammar))
                        .collect(Collectors.joining("; ")));
    }

    private static String withPost(String item, PersonName person, int from, SurnameCase grammar) {
        String name = grammar.shortName(person);
        String post = postAfter(item.substring(person.end()));
        if (post.isEmpty() && person.start() > from) {
            post = postBefore(item.substring(from, person.start()));
        }
        return post.isEmpty() ? name : name + ", " + Posts.nominative(post);
    }

    /** «– Иванову Марию Петровну, специалиста по вопросам …». */
    private static String postAfter(String rest) {
        Matcher matcher = Pattern.compile("^ ?[,–—(-] ?(\\p{Ll}[^.;,]{2,200})").matcher(rest);
        return matcher.find() ? Quotes.cleaned(matcher.group(1).replace(")", "")) : "";
    }

    /** «… координатором начальника отдела Иванову М.П.». */
    private static String postBefore(String words) {
        Matcher matcher = Pattern.compile(
                        "(?iu)(?:^|[ –—:-])((?:главн|ведущ|старш|перв)?\\p{L}* ?(?:начальник|заместител|директор|методист|специалист|заведующ|руководител|консультант)[^–—:]*)$")
                .matcher(words);
        return matcher.find() ? matcher.group(1).strip() : "";
    }

    private static Optional<String> supporting(String item) {
        Matcher matcher = SUPPORT.matcher(item);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String who = Quotes.cleaned(matcher.group(1));
        return PersonNames.findFirst(who)
                .map(person -> {
                    String rest =
                            (who.substring(0, person.start()) + who.substring(person.end())).replaceAll("[(] ?[)]", "");
                    String name = SurnameCase.DATIVE.shortName(person);
                    return rest.isBlank() ? name : name + ", " + Posts.nominative(Quotes.cleaned(rest));
                })
                .or(() -> Optional.of(Posts.nominative(who)));
    }
}
