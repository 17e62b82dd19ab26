package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.srok.domain.people.Workspace;

class EmbeddedServerTest {

    @TempDir
    private Path folder;

    @Test
    void keepsEverythingOverACleanEnd() {
        Workspace saved;
        try (Store store = open()) {
            saved = store.workspaces().save(Samples.workspace("a"));
        }
        try (Store store = open()) {
            assertThat(store.workspaces().all()).containsExactly(saved);
        }
    }

    @Test
    void refusesASecondServerOfAFolder() {
        try (EmbeddedServer first = EmbeddedServer.start(folder)) {
            assertThatThrownBy(() -> EmbeddedServer.start(folder)).isInstanceOf(StoreInUseException.class);
            assertThat(EmbeddedServer.addressOf(folder)).contains(first.uri());
        }
    }

    @Test
    void sharesAFolderThatIsServed() {
        try (EmbeddedServer server = EmbeddedServer.start(folder);
                Store one = open()) {
            Workspace saved = one.workspaces().save(Samples.workspace("a"));
            try (Store other = open()) {
                assertThat(other.workspaces().all()).containsExactly(saved);
            }
            assertThat(one.workspaces().all()).hasSize(1);
            assertThat(EmbeddedServer.addressOf(folder)).contains(server.uri());
        }
    }

    @Test
    void forgetsItsAddressAtTheEnd() {
        EmbeddedServer.start(folder).close();
        assertThat(EmbeddedServer.addressOf(folder)).isEmpty();
    }

    @Test
    void doesNotTrustTheAddressOfADeadProcess() throws IOException {
        String address;
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            address = Files.readString(folder.resolve("store.address"));
            assertThat(server.uri()).contains(address.lines().findFirst().orElseThrow());
        }
        String[] lines = address.split("\n");
        Files.writeString(folder.resolve("store.address"), lines[0] + "\n" + lines[1] + "\n1000\n");
        assertThat(EmbeddedServer.addressOf(folder)).isEmpty();
        Files.writeString(folder.resolve("store.address"), "not an address");
        assertThat(EmbeddedServer.addressOf(folder)).isEmpty();
        try (Store store = open()) {
            assertThat(store.workspaces().all()).isEmpty();
        }
    }

    @Test
    void comesBackOnTheSamePortWhereThatIsFree() {
        EmbeddedServer first = EmbeddedServer.start(folder);
        String uri = first.uri();
        first.close();
        try (EmbeddedServer second = EmbeddedServer.start(folder)) {
            assertThat(second.uri()).isEqualTo(uri);
        }
    }

    @Test
    void letsOnlyItsOwnerIn() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path made = folder.resolve("made");
        try (EmbeddedServer server = EmbeddedServer.start(made)) {
            assertThat(server.uri()).startsWith("mongodb://127.0.0.1:");
            assertThat(permissions(made)).isEqualTo("rwx------");
            assertThat(permissions(made.resolve("store.mv"))).isEqualTo("rw-------");
            assertThat(permissions(made.resolve("store.address"))).isEqualTo("rw-------");
        }
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EmbeddedServer.start(file)).isInstanceOf(StoreFolderException.class);
    }

    @Test
    void saysThatTheStoreIsGone() {
        EmbeddedServer server = EmbeddedServer.start(folder);
        String uri = server.uri() + "/?serverSelectionTimeoutMS=200&connectTimeoutMS=200";
        try (Store store = Store.open(new StoreOptions.Mongo(uri))) {
            server.close();
            assertThatThrownBy(() -> store.workspaces().all()).isInstanceOf(StoreUnavailableException.class);
        }
    }

    private Store open() {
        return Store.open(new StoreOptions.Embedded(folder));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
