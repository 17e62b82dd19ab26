package ru.srok.bot.calendar;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ru.srok.bot.console.BadUse;
import ru.srok.bot.console.ExitCodes;
import ru.srok.bot.console.FormatOption;
import ru.srok.bot.console.HelpOption;
import ru.srok.bot.console.OutputFormat;
import ru.srok.bot.console.Streams;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.calendar.CalendarNotice;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.messages.Messages;
import ru.srok.messages.calendar.CalendarText;
import ru.srok.messages.calendar.CalendarWords;
import ru.srok.messages.command.CommandText;

/** Prints the days of a year that differ from ordinary weekdays and weekends. */
@Command(name = "calendar")
public final class CalendarCommand implements Callable<Integer> {

    /** The holidays are those of the law in force since then. */
    private static final int FIRST_YEAR = 2013;

    private static final int LAST_YEAR = 2099;

    private final Streams streams;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ГОД", descriptionKey = "year")
    @Nullable
    String year;

    @Option(names = "--region", paramLabel = "КОД", descriptionKey = "region")
    String region = "";

    @Mixin
    FormatOption format = new FormatOption();

    @Mixin
    HelpOption help = new HelpOption();

    public CalendarCommand(Streams streams, Terminal terminal) {
        this.streams = streams;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutputFormat chosen = format.chosen();
        int wanted = chosenYear();
        WorkingCalendar calendar = chosenCalendar();
        if (calendar.notices(wanted).contains(CalendarNotice.NOT_APPROVED)) {
            streams.complain(Messages.say(CalendarText.NOT_APPROVED, Integer.toString(wanted)));
        }
        streams.answer(
                switch (chosen) {
                    case TABLE -> new CalendarTable(calendar, terminal).of(wanted, region);
                    case TSV -> CalendarLists.tsv(calendar.days(wanted));
                    case JSON -> CalendarLists.json(calendar.days(wanted));
                });
        return ExitCodes.UNDERSTOOD;
    }

    private int chosenYear() {
        if (year == null) {
            throw BadUse.ofGoodForm(spec.commandLine(), CommandText.YEAR_NOT_NAMED);
        }
        int number = year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0;
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            throw BadUse.ofGoodForm(
                    spec.commandLine(),
                    CommandText.BAD_YEAR,
                    year,
                    Integer.toString(FIRST_YEAR),
                    Integer.toString(LAST_YEAR));
        }
        return number;
    }

    private WorkingCalendar chosenCalendar() {
        List<String> known = WorkingCalendar.regions();
        if (!region.isEmpty() && !known.contains(region)) {
            String list = known.stream()
                    .map(code -> code + " " + CalendarWords.region(code))
                    .collect(Collectors.joining(", "));
            throw BadUse.ofGoodForm(spec.commandLine(), CommandText.UNKNOWN_REGION, region, list);
        }
        return WorkingCalendar.ofRegion(region);
    }
}
