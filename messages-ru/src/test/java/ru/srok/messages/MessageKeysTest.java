package ru.srok.messages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageKeysTest {

    /** Its keys are those of picocli's model; a test of the command line compares them. */
    private static final String HELP = "help";

    static List<MessageKey> keys() {
        return AllKeys.found();
    }

    static Stream<String> files() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(AllKeys.folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .filter(name -> !name.equals(HELP))
                    .toList()
                    .stream();
        }
    }

    @Test
    void findsKeysInEveryFeature() {
        assertThat(keys()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileAndCodeHoldTheSameKeys(String file) {
        Map<String, Set<String>> inCode =
                keys().stream().collect(groupingBy(MessageKey::file, mapping(MessageKey::key, toSet())));
        assertThat(MessageFiles.patterns(file).keySet())
                .containsExactlyInAnyOrderElementsOf(inCode.getOrDefault(file, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void patternNamesTheArgumentsThatCodePasses(MessageKey key) {
        String pattern = MessageFiles.patterns(key.file()).get(key.key());
        assertThat(new MessageFormat(pattern).getArgumentNames()).containsExactlyInAnyOrderElementsOf(key.arguments());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void patternHasWordsAndNoApostrophe(MessageKey key) {
        assertThat(MessageFiles.patterns(key.file()).get(key.key()))
                .isNotBlank()
                .doesNotContain("'");
    }

    @Test
    void refusesTheWrongNumberOfValues() {
        MessageKey key = keys().stream()
                .filter(one -> one.arguments().size() == 1)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> Messages.say(key)).isInstanceOf(IllegalArgumentException.class);
    }
}
