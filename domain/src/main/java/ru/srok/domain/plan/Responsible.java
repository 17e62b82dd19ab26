package ru.srok.domain.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One responsible of a row.
 *
 * @param name a person as «Фамилия И.О.», anything else as printed
 * @param kind what kind of responsible it is
 * @param explanation what the document says an abbreviation stands for, or null
 */
public record Responsible(String name, Kind kind, @Nullable String explanation) {

    /** What a responsible can be. */
    public enum Kind {
        /** A person by name. */
        PERSON,
        /** A post («муниципальный координатор»). */
        POST,
        /** Several people or institutions by what they are («Руководители ОО», «Школьные команды»). */
        GROUP,
        /** An organisation («МОУО», «ГБУ КО «РЦО»»). */
        ORGANISATION,
        /** Something else. */
        OTHER
    }

    /** What the document says the abbreviation stands for. */
    public Optional<String> explained() {
        return Optional.ofNullable(explanation);
    }
}
