package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.srok.domain.people.MemberId;

class LayoutTest extends OwnStore {

    private final List<String> done = new ArrayList<>();

    @Test
    void runsOnlyWhatIsNewInItsOrder() {
        layout("a").bringUp();
        assertThat(done).isEmpty();
        layout("a", "b", "c").bringUp();
        assertThat(done).containsExactly("b", "c");
        layout("a", "b", "c").bringUp();
        assertThat(done).containsExactly("b", "c");
    }

    @Test
    void goesOnWhereAMigrationFailed() {
        layout().bringUp();
        Migration fails = database -> {
            throw new IllegalStateException("failed");
        };
        Layout broken = new Layout(template(), List.of(migration("a"), fails));
        assertThatThrownBy(broken::bringUp).hasMessage("failed");
        layout("a", "b").bringUp();
        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void refusesANewerLayout() {
        layout("a", "b").bringUp();
        assertThatThrownBy(() -> layout("a").bringUp()).isInstanceOfSatisfying(NewerLayoutException.class, refusal -> {
            assertThat(refusal.stored()).isEqualTo(3);
            assertThat(refusal.known()).isEqualTo(2);
        });
        assertThat(done).isEmpty();
    }

    private Layout layout(String... names) {
        return new Layout(
                template(), List.of(names).stream().map(this::migration).toList());
    }

    private Migration migration(String name) {
        return database -> done.add(name);
    }

    private MongoTemplate template() {
        return database().template();
    }

    @Test
    void listsWhatWasHandedOverBeforeThereWereListsOfIt() {
        Database database = database();
        AssignmentCollection assignments = new AssignmentCollection(database);
        assignments.save(Samples.assignment("a"));
        database.named("assignments.assignees").run(lists -> lists.deleteMany(Documents.byId("handed:3:ws1m2")));
        assertThat(assignments.handedTo(Samples.WORKSPACE, new MemberId("m2"))).isEmpty();
        database.named(Layout.COLLECTION).put(Documents.byId("layout").append("number", 1));
        Layout.of(template()).bringUp();
        assertThat(assignments.handedTo(Samples.WORKSPACE, new MemberId("m2"))).hasSize(1);
    }
}
