package ru.srok.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page promises by its files alone: nothing from elsewhere, nothing inline, no markup out of foreign text. */
class PageFilesTest {
    private static final int LONGEST = 250;
    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//[a-z0-9-]+\\.[a-z]");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:from '\\./|import '\\./|href=\"|src=\")([^'\"]+)['\"]");
    private static final Pattern INLINE =
            Pattern.compile("(?i)\\son[a-z]+\\s*=|\\sstyle\\s*=|<style|<script(?![^>]* src=)");
    private static final Pattern MARKUP_FROM_TEXT = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML"
            + "|document\\.write|DOMParser|createContextualFragment|setHTML|\\beval\\(|new Function|'javascript:");

    @ParameterizedTest
    @MethodSource("files")
    void asksForNothingFromElsewhere(Path file) throws IOException {
        String text = Files.readString(file).replace(SVG_NAMESPACE, "");

        assertThat(ADDRESS.matcher(text).results().map(MatchResult::group)).isEmpty();
        assertThat(text).doesNotContain("@import");
    }

    @ParameterizedTest
    @MethodSource("files")
    void makesNoMarkupFromText(Path file) throws IOException {
        assertThat(MARKUP_FROM_TEXT.matcher(Files.readString(file)).results().map(MatchResult::group))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void refersOnlyToFilesThatExist(Path file) throws IOException {
        List<String> missing = REFERENCE
                .matcher(Files.readString(file))
                .results()
                .map(reference -> reference.group(1))
                .filter(name -> !Files.exists(file.resolveSibling(name)))
                .toList();

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isShortAndPlainlyNamed(Path file) throws IOException {
        assertThat(file.getFileName().toString()).matches("[a-z-]+\\.(html|css|js|svg)");
        assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @Test
    void hasNothingInline() throws IOException, URISyntaxException {
        String index = Files.readString(folder().resolve("index.html"));

        assertThat(INLINE.matcher(index).results().map(MatchResult::group)).isEmpty();
    }

    static List<Path> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() throws URISyntaxException {
        URL index = Objects.requireNonNull(PageFilesTest.class.getResource("index.html"));
        return Objects.requireNonNull(Path.of(index.toURI()).getParent());
    }
}
