package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.srok.bot.LauncherProject.Outcome;

class LauncherTest {

    @TempDir
    Path folder;

    private LauncherProject project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new LauncherProject(folder);
    }

    @Test
    void buildsWhereTheJarIsMissingAndRunsItThen() throws Exception {
        Outcome outcome = project.run("plan", "show", "мой план.docx");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("[plan] [show] [мой план.docx]").doesNotContain("built");
        assertThat(outcome.err()).contains("Собираем «Срок»").contains("built -q -B");
    }

    @Test
    void doesNotBuildWhereTheJarIsNewerThanTheSources() throws Exception {
        project.makeFreshJar();

        assertThat(project.run("help").err()).isEmpty();
    }

    @Test
    void buildsWhereASourceIsNewer() throws Exception {
        project.makeFreshJar();
        Files.writeString(project.source(), "class A { int a; }");

        assertThat(project.run("help").err()).contains("Собираем");
        assertThat(project.run("help").err()).isEmpty();
    }

    @Test
    void buildsWhereASourceWasTakenAway() throws Exception {
        project.makeFreshJar();
        Files.delete(project.source());

        assertThat(project.run("help").err()).contains("Собираем");
    }

    @Test
    void buildsWhereAPomIsNewer() throws Exception {
        project.makeFreshJar();
        Files.writeString(project.root().resolve("pom.xml"), "<project></project>");

        assertThat(project.run("help").err()).contains("Собираем");
    }

    @Test
    void failsWhereTheBuildFails() throws Exception {
        project.build("echo broken; exit 7");

        Outcome outcome = project.run("help");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("broken").endsWith("Собрать не удалось: причина выше.\n");
        assertThat(project.lock()).doesNotExist();
    }

    @Test
    void takesAwayTheLockOfABuildThatWasKilled() throws Exception {
        Files.createDirectories(project.lock());
        Files.writeString(project.lock().resolve("holder"), endedProcess() + "\n");

        assertThat(project.run("help").code()).isZero();
        assertThat(project.lock()).doesNotExist();
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        project.build(
                "test ! -e building || echo TWICE; : > building; sleep 1; mkdir -p bot/target; echo jar > bot/target/srok.jar; rm building");
        Process one = project.start(
                project.root(), List.of(project.root().resolve("srok").toString(), "help"), Map.of());
        Process two = project.start(
                project.root(), List.of(project.root().resolve("srok").toString(), "help"), Map.of());
        Outcome first = LauncherProject.outcome(one);
        Outcome second = LauncherProject.outcome(two);

        assertThat(List.of(first.code(), second.code())).containsOnly(0);
        assertThat(first.err() + second.err()).containsOnlyOnce("built").doesNotContain("TWICE");
    }

    @Test
    void leavesTheWorkingFolderAloneAndWorksThroughLinks() throws Exception {
        project.makeFreshJar();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/deep"));
        Path link = Files.createSymbolicLink(folder.resolve("elsewhere/link"), Path.of("../проект с пробелом/srok"));
        Path linkToLink = Files.createSymbolicLink(elsewhere.resolve("again"), link);

        Outcome outcome =
                LauncherProject.outcome(project.start(elsewhere, List.of(linkToLink.toString(), "help"), Map.of()));

        assertThat(outcome.out()).contains("in " + elsewhere.toRealPath()).contains("[help]");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void setsAUtf8LocaleForJava() throws Exception {
        project.makeFreshJar();

        assertThat(LauncherProject.outcome(
                                project.start(project.root(), List.of("./srok", "help"), Map.of("LC_ALL", "C")))
                        .out())
                .contains("LC_ALL=C.UTF-8");
    }

    @Test
    void leavesTheInputToTheCommand() throws Exception {
        Process process = project.start(project.root(), List.of("./srok", "deadline"), Map.of());
        process.getOutputStream().write("май\n".getBytes(StandardCharsets.UTF_8));

        assertThat(LauncherProject.outcome(process).out()).contains("input май");
    }

    @Test
    void runsTheTestsWithMoreArguments() throws Exception {
        project.build("exit 5");

        Outcome outcome = project.run("test", "-Plong");

        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.out()).contains("built -Plong verify");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        project.java("1.8.0_412");

        Outcome outcome = project.run("help");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("Java слишком старая (8").hasLineCount(1);
    }

    @Test
    void saysThatJavaHomeIsWrong() throws Exception {
        Outcome outcome = LauncherProject.outcome(
                project.start(project.root(), List.of("./srok", "help"), Map.of("JAVA_HOME", "/nowhere")));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("В JAVA_HOME (/nowhere) нет Java").hasLineCount(1);
    }

    @Test
    void saysThatAJreCannotBuild() throws Exception {
        Files.delete(project.javaHome().resolve("bin/javac"));

        assertThat(project.run("help").err()).contains("нужен JDK 17 или новее, а здесь только JRE");
    }

    private static long endedProcess() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }
}
