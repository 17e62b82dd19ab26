package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;

class HostileFilePropertiesTest {

    private static final Duration REASONABLE = Duration.ofSeconds(20);
    private static final List<String> NAMES = List.of("plan.docx", "plan.xls", "plan.txt", "plan");

    @Property(tries = 300)
    void randomBytesAreReadOrRefused(@ForAll @Size(max = 2000) byte[] content, @ForAll @IntRange(max = 3) int name) {
        assertReadOrRefused(NAMES.get(name), content);
    }

    @Property(tries = 300)
    void randomTextsAreReadOrRefused(@ForAll String text, @ForAll @IntRange(max = 3) int name) {
        assertReadOrRefused(NAMES.get(name), text.getBytes(StandardCharsets.UTF_8));
        assertReadOrRefused(NAMES.get(name), text.getBytes(StandardCharsets.UTF_16));
    }

    @Property(tries = 300)
    void randomTabsTagsAndNumbersAreRead(@ForAll @Size(max = 200) List<@IntRange(max = 11) Integer> tokens) {
        List<String> words =
                List.of("\t", "\n", "<p>", "</ol>", "<li>", "1.1.", "№", " май ", "**", "<ul>", "&lt;", "--");
        StringBuilder text = new StringBuilder("План\n");
        tokens.forEach(token -> text.append(words.get(token)));
        assertReadOrRefused("plan.txt", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 100)
    void brokenOffFilesAreReadOrRefused(@ForAll @IntRange(max = 3) int sample, @ForAll @IntRange(max = 999) int part) {
        byte[] content = SampleFiles.content(sample);
        assertReadOrRefused("plan.docx", Arrays.copyOf(content, (int) ((long) content.length * part / 1000)));
    }

    @Property(tries = 150)
    void filesWithDamagedBytesAreReadOrRefused(
            @ForAll @IntRange(max = 3) int sample, @ForAll @Size(min = 1, max = 8) List<Integer> damages) {
        byte[] content = SampleFiles.content(sample).clone();
        damages.forEach(damage -> content[Math.floorMod(damage, content.length)] ^= (byte) (1 + (damage >>> 24)));
        assertReadOrRefused("plan.docx", content);
    }

    private static void assertReadOrRefused(String name, byte[] content) {
        Assertions.assertTimeout(REASONABLE, () -> {
            Path folder = Files.createTempDirectory("hostile");
            Path file = Files.write(folder.resolve(name), content);
            try {
                assertThat(new DocumentReader().read(file).blocks()).isNotEmpty();
            } catch (UnreadableDocumentException e) {
                assertThat(e.refusal()).isNotNull();
            } finally {
                delete(file, folder);
            }
        });
    }

    private static void delete(Path file, Path folder) throws IOException {
        Files.delete(file);
        Files.delete(folder);
    }
}
