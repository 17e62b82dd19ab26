package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes, a document comes or one clear refusal. */
class PdfReaderPropertyTest {

    private static final byte[] WHOLE = whole();

    private static byte[] whole() {
        try (PdfDrawing drawing = new PdfDrawing()) {
            drawing.grid(List.of(50f, 80f, 300f, 500f), List.of(100f, 120f, 140f));
            drawing.text(53, 114, "№").text(83, 114, "Мероприятие").text(303, 114, "Срок");
            drawing.text(53, 134, "1").text(83, 134, "Выставка").text(303, 134, "май");
            return drawing.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readsOrRefuses(byte[] content) {
        try {
            assertThat(new PdfReader().read("any.pdf", content).blocks()).isNotEmpty();
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.refusal()).isNotNull();
        }
    }

    @Property(tries = 200)
    void anyBytes(@ForAll byte[] content) {
        readsOrRefuses(content);
    }

    @Property(tries = 60)
    void anyBeginningOfAPdf(@ForAll @IntRange(max = 100_000) int length) {
        readsOrRefuses(Arrays.copyOf(WHOLE, length % WHOLE.length));
    }

    @Property(tries = 100)
    void aPdfWithAnyBytesChanged(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 1_000_000) Integer> places, @ForAll byte value) {
        byte[] content = WHOLE.clone();
        places.forEach(place -> content[place % content.length] = value);
        readsOrRefuses(content);
    }

    @Property(tries = 100)
    void aPdfWithItsTrailingPartChanged(@ForAll @IntRange(max = 3000) int fromEnd, @ForAll byte[] patch) {
        byte[] content = WHOLE.clone();
        int at = Math.max(0, content.length - 1 - fromEnd % content.length);
        System.arraycopy(patch, 0, content, at, Math.min(patch.length, content.length - at));
        readsOrRefuses(content);
    }
}
