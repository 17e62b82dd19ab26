package ru.srok.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message as people read it, in files beside this class, so that nobody changes one unseen. A run with {@code
 * -Dsrok.golden=write} writes them anew and fails.
 */
class EveryMessageTest {

    static List<MessageKey> keys() {
        return AllKeys.found();
    }

    static Stream<String> files() {
        return keys().stream().map(MessageKey::file).distinct().sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatItsFileShows(String file) throws IOException {
        String said = keys().stream()
                .filter(key -> key.file().equals(file))
                .map(EveryMessageTest::lines)
                .sorted()
                .collect(Collectors.joining());
        if ("write".equals(System.getProperty("srok.golden"))) {
            Path folder = Path.of("src/test/resources/ru/srok/messages/said");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file + ".txt"), said);
            throw new AssertionError("Wrote " + file + ".txt; look at it and run again without srok.golden=write");
        }
        assertThat(said).isEqualTo(shown(file));
    }

    private static String shown(String file) throws IOException {
        try (InputStream bytes = EveryMessageTest.class.getResourceAsStream("said/" + file + ".txt")) {
            assertThat(bytes).as(file).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String lines(MessageKey key) {
        Map<String, String> forms = EveryMessage.forms(key);
        return forms.entrySet().stream()
                .map(form -> (forms.size() == 1 ? key.key() : key.key() + " [" + form.getKey() + "]") + ": "
                        + form.getValue().replace("\n", "⏎").replace('\u00a0', '~') + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isWrittenWithTheSignsThatPrintersUse(MessageKey key) {
        assertThat(EveryMessage.forms(key)).allSatisfy((values, words) -> {
            assertThat(words).doesNotContain(" - ", "—", "...", "  ", " ,").doesNotContainPattern(" [.](?!/)");
            assertThat(words.replaceAll("<[^>]*>", "")).doesNotContain("\"", "<", ">");
            assertThat(words.chars().filter(sign -> sign == '«').count())
                    .isEqualTo(words.chars().filter(sign -> sign == '»').count());
        });
    }
}
