package ru.srok.bot.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Responsible;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.domain.plan.SourcePlace;
import ru.srok.domain.plan.SubActivityDraft;

/** Builds one row of a plan for tests. */
public final class RowBuilder {

    private final String number;
    private final String title;
    private DeadlineReading deadline = Readings.missing();
    private List<Responsible> responsibles = List.of();
    private String result = "";
    private final List<SubActivityDraft> items = new ArrayList<>();
    private List<SourcePlace> continuations = List.of();

    private RowBuilder(String number, String title) {
        this.number = number;
        this.title = title;
    }

    public static RowBuilder aRow(String number, String title) {
        return new RowBuilder(number, title);
    }

    public RowBuilder due(DeadlineReading reading) {
        deadline = reading;
        return this;
    }

    public RowBuilder by(String... names) {
        responsibles = people(names);
        return this;
    }

    public RowBuilder by(Responsible... people) {
        responsibles = List.of(people);
        return this;
    }

    public RowBuilder result(String text) {
        result = text;
        return this;
    }

    public RowBuilder item(String text, @Nullable DeadlineReading reading, String... names) {
        int index = items.size() + 1;
        SourcePlace place = SourcePlace.ofRow(1, 9).withCell(2).withParagraph(index + 1);
        items.add(new SubActivityDraft(index, text, reading, people(names), place));
        return this;
    }

    public RowBuilder continued(SourcePlace... places) {
        continuations = List.of(places);
        return this;
    }

    ActivityDraft build(String id, @Nullable SectionDraft section, SourcePlace place) {
        return new ActivityDraft(
                new ActivityId(id),
                section,
                number,
                title,
                deadline,
                responsibles,
                responsibles.stream().map(Responsible::name).collect(Collectors.joining(" ")),
                result,
                items,
                place,
                continuations);
    }

    private static List<Responsible> people(String... names) {
        return Arrays.stream(names)
                .map(name -> new Responsible(name, Responsible.Kind.PERSON, null))
                .toList();
    }
}
