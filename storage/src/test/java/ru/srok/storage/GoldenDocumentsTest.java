package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored must be readable tomorrow: a renamed or retyped component shows here, and needs a migration. Where the
 * change is meant, the new form is copied from the failure into the file.
 */
class GoldenDocumentsTest {

    private static final JsonWriterSettings JSON = JsonWriterSettings.builder()
            .indent(true)
            .outputMode(JsonMode.RELAXED)
            .build();

    static Stream<Object> samples() {
        return Stream.of(
                Samples.workspace("a"),
                Samples.institution("a"),
                Samples.member("a"),
                Samples.account("tg:1:2"),
                Samples.invitation("a"),
                Samples.plan("a"),
                Samples.assignment("a"),
                Samples.historyEntry("a"),
                Samples.report("a"),
                Samples.message("a"),
                Samples.update("a"),
                Samples.conversation("tg:1:2"),
                Samples.token("a"),
                Samples.tickMark("a"),
                Samples.briefing("a"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesEachKindAsBefore(Object sample) throws IOException {
        Document written = RecordConverter.create().toDocument(sample);
        assertThat(Document.parse(written.toJson(JSON)))
                .as(written.toJson(JSON))
                .isEqualTo(stored(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEachKindBack(Object sample) throws IOException {
        Object read = RecordConverter.create().read(sample.getClass(), stored(sample));
        assertThat(read).isEqualTo(sample);
    }

    private static Document stored(Object sample) throws IOException {
        String name = sample.getClass().getSimpleName().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream file = Objects.requireNonNull(GoldenDocumentsTest.class.getResourceAsStream(name), name)) {
            return Document.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
