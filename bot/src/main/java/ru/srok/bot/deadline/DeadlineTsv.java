package ru.srok.bot.deadline;

import java.time.LocalDate;
import ru.srok.bot.console.Tsv;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.finding.FindingCode;

/** Readings as lines of values between tabs. */
final class DeadlineTsv implements DeadlineAnswers {

    @Override
    public String begin() {
        return Tsv.line("phrase", "kind", "due", "event", "finding");
    }

    @Override
    public String answer(DeadlineReading reading) {
        return Tsv.line(
                reading.phrase(),
                reading.kind().code(),
                Tsv.list(reading.due().stream().map(LocalDate::toString).toList()),
                reading.event().orElse(""),
                Tsv.list(reading.findings().stream().map(FindingCode::code).toList()));
    }

    @Override
    public String end() {
        return "";
    }
}
