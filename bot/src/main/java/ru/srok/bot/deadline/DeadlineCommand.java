package ru.srok.bot.deadline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.messages.Messages;
import ru.srok.messages.command.CommandText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.deadline.DeadlineText;

/** Reads deadline phrases, from its arguments or one a line from the input, and answers each with its days. */
@Command(name = "deadline")
public final class DeadlineCommand implements Callable<Integer> {

    private final Supplier<DeadlineGrammar> grammars;
    private final Clock clock;
    private final Streams streams;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    CommandSpec spec;

    @Option(names = "--period", paramLabel = "ОТ..ДО", descriptionKey = "period")
    @Nullable
    String period;

    @Mixin
    FormatOption format = new FormatOption();

    @Parameters(arity = "0..*", paramLabel = "СРОК", descriptionKey = "phrase")
    List<String> phrases = new ArrayList<>();

    @Mixin
    HelpOption help = new HelpOption();

    public DeadlineCommand(Supplier<DeadlineGrammar> grammars, Clock clock, Streams streams, Terminal terminal) {
        this.grammars = grammars;
        this.clock = clock;
        this.streams = streams;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OutputFormat chosen = format.chosen();
        PlanPeriod days = chosenPeriod();
        DeadlineAnswers answers = answers(chosen, days);
        DeadlineGrammar grammar = grammars.get();
        Consumer<String> answer = phrase -> streams.answer(answers.answer(grammar.read(phrase, days)));
        if (phrases.isEmpty()) {
            announce();
        }
        streams.answer(answers.begin());
        if (phrases.isEmpty()) {
            readInput(answer);
        } else {
            phrases.forEach(answer);
        }
        streams.answer(answers.end());
        return ExitCodes.UNDERSTOOD;
    }

    private void announce() {
        if (terminal.asks()) {
            streams.complain(Messages.say(DeadlineText.AWAITING));
        }
    }

    private void readInput(Consumer<String> answer) throws IOException {
        try {
            PhraseLines.each(streams.in(), answer);
        } catch (CharacterCodingException e) {
            throw BadUse.ofGoodForm(spec.commandLine(), CommandText.DAMAGED_INPUT);
        }
    }

    private PlanPeriod chosenPeriod() {
        if (period != null) {
            return PeriodText.parse(period, spec.commandLine());
        }
        PlanPeriod year = PeriodText.currentSchoolYear(clock);
        streams.complain(Messages.say(DeadlineText.DEFAULT_PERIOD, DateWords.period(year)));
        return year;
    }

    private DeadlineAnswers answers(OutputFormat chosen, PlanPeriod days) {
        return switch (chosen) {
            case TABLE -> new DeadlineTable(terminal);
            case TSV -> new DeadlineTsv();
            case JSON -> new DeadlineJsonList(days);
        };
    }
}
