package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A made-up project around the launcher, whose build and whose Java are small scripts that say how they were called. */
final class LauncherProject {

    private static final Instant OLD = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant NEW = Instant.parse("2021-01-01T00:00:00Z");

    private final Path root;
    private final Path javaHome;

    /** What a run of the launcher wrote and how it ended. */
    record Outcome(int code, String out, String err) {}

    LauncherProject(Path folder) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        root = Files.createDirectories(folder.resolve("проект с пробелом"));
        javaHome = folder.resolve("jdk");
        script(root.resolve("srok"), Files.readString(Path.of(System.getProperty("srok.root"), "srok")));
        java("21.0.4");
        script(javaHome.resolve("bin/javac"), "#!/bin/sh\n");
        build("mkdir -p bot/target; echo jar > bot/target/srok.jar");
        aged(Files.writeString(root.resolve("pom.xml"), "<project/>"), OLD);
        Files.createDirectories(root.resolve("bot/src/main/java"));
        aged(Files.writeString(source(), "class A {}"), OLD);
        aged(root.resolve("bot/src/main/java"), OLD);
        aged(root.resolve("bot/src/main"), OLD);
    }

    Path root() {
        return root;
    }

    Path javaHome() {
        return javaHome;
    }

    Path source() {
        return root.resolve("bot/src/main/java/A.java");
    }

    Path lock() {
        return root.resolve("target/srok-build.lock");
    }

    void makeFreshJar() throws IOException {
        Files.createDirectories(root.resolve("bot/target"));
        aged(Files.writeString(root.resolve("bot/target/srok.jar"), "jar"), NEW);
    }

    Outcome run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("./srok"));
        command.addAll(List.of(arguments));
        return outcome(start(root, command, Map.of()));
    }

    Process start(Path workingFolder, List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().remove("SROK_TESTING");
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Outcome outcome(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), out, err);
    }

    void build(String commands) throws IOException {
        script(root.resolve("mvnw"), "#!/bin/sh\necho built \"$@\"\n" + commands + "\n");
    }

    /** A Java that tells its arguments after the jar, each in brackets, its folder, its locale and its input. */
    void java(String version) throws IOException {
        Files.createDirectories(javaHome.resolve("bin"));
        Files.writeString(javaHome.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(javaHome.resolve("bin/java"), """
                #!/bin/sh
                until [ "$1" = -jar ]; do shift; done
                shift 2
                printf '[%s] ' "$@"
                printf '\\nin %s\\nLC_ALL=%s\\ninput %s\\n' "$(pwd -P)" "$LC_ALL" "$(cat)"
                """);
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void aged(Path path, Instant time) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(time));
    }
}
