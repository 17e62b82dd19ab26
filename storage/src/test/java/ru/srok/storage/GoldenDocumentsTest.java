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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.calendar.SchoolQuarters;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.domain.plan.Plan;

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
                Samples.substitution("a"),
                Samples.account("tg:1:2"),
                Samples.invitation("a"),
                Samples.plan("a"),
                Samples.assignment("a"),
                Samples.historyEntry("a"),
                Samples.rowChange("a"),
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

    @Test
    void readsWorkspacesFromBeforeQuietHoursRegionsAndQuarters() throws IOException {
        Workspace read = RecordConverter.create().read(Workspace.class, stored("workspace-before-quiet.json"));
        WorkspaceSettings settings = Samples.workspace("a").settings();
        assertThat(read.settings())
                .isEqualTo(settings.withQuiet(Quiet.NIGHTS).withRegion("").withQuarters(SchoolQuarters.SUGGESTED));
    }

    @Test
    void readsPlansFromBeforeTheyHadRemindersOfTheirOwn() throws IOException {
        Plan read = RecordConverter.create().read(Plan.class, stored("plan-before-reminders.json"));
        Plan now = Samples.plan("a");
        assertThat(read.activities().get(0)).isEqualTo(now.activities().get(0).withReminders(null));
        assertThat(read.withActivities(now.activities()).withReminders(now.ownReminders()))
                .isEqualTo(now.withActivities(now.activities()));
    }

    @Test
    void readsAssignmentsFromBeforeTheyHadDatesOfTheirOwn() throws IOException {
        Assignment read = RecordConverter.create().read(Assignment.class, stored("assignment-before-own-dates.json"));
        assertThat(read.ownDate()).isEmpty();
        assertThat(read).usingRecursiveComparison().ignoringFields("agreed").isEqualTo(Samples.assignment("a"));
    }

    private static Document stored(Object sample) throws IOException {
        return stored(sample.getClass().getSimpleName().toLowerCase(Locale.ROOT) + ".json");
    }

    private static Document stored(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(GoldenDocumentsTest.class.getResourceAsStream(name), name)) {
            return Document.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
