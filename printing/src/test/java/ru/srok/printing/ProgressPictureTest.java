package ru.srok.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressPictureTest {

    private static final String NO_FONTS =
            "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>";

    private static BufferedImage drawn(ProgressBars bars) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(bars)));
    }

    private static byte[] bytes(ProgressBars bars) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        new ProgressPicture(bars).write(png);
        return png.toByteArray();
    }

    private static int count(BufferedImage image, int rgb) {
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += (image.getRGB(x, y) & 0xffffff) == rgb ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11})
    void isAsWideAsAPhoneAndAcceptedByTheMessenger(int sections) throws IOException {
        BufferedImage image = drawn(SampleBars.of(sections));

        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getWidth() + image.getHeight()).isLessThan(10_000);
        assertThat(image.getHeight()).isLessThan(20 * 1080);
    }

    @Test
    void dividesBarsByTheirParts() throws IOException {
        int before = count(drawn(SampleBars.of(List.of(new ProgressBars.Bar("Раздел", "", List.of(0, 4))))), 0x083d6b);
        int half = count(drawn(SampleBars.of(List.of(new ProgressBars.Bar("Раздел", "", List.of(2, 2))))), 0x083d6b);
        int all = count(drawn(SampleBars.of(List.of(new ProgressBars.Bar("Раздел", "", List.of(4, 0))))), 0x083d6b);

        assertThat((double) (all - before) / (half - before)).isBetween(1.9, 2.1);
    }

    @Test
    void leavesABarOfNothingEmpty() throws IOException {
        BufferedImage image = drawn(SampleBars.of(List.of(new ProgressBars.Bar("Раздел", "0 из 0", List.of(0, 0)))));

        assertThat(count(image, 0xb3d4ee)).isLessThan(2000);
    }

    @Test
    void refusesBarsThatAreMissingOrDividedOtherwise() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleBars.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleBars.of(List.of(new ProgressBars.Bar("Раздел", "", List.of(1)))));
    }

    @Test
    void drawsTheSameWhereTheSystemHasNoFonts(@TempDir Path folder) throws Exception {
        Path none = Files.writeString(folder.resolve("fonts.conf"), NO_FONTS);
        Path png = folder.resolve("bars.png");
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                DrawsOnce.class.getName(),
                png.toString());
        process.environment().put("FONTCONFIG_FILE", none.toString());
        process.environment().put("HOME", folder.toString());

        Process drawing = process.inheritIO().start();

        assertThat(drawing.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(drawing.exitValue()).isZero();
        assertThat(Files.readAllBytes(png)).isEqualTo(bytes(SampleBars.of(2)));
    }
}
