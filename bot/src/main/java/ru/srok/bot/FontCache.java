package ru.srok.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps PDFBox from leaving a list of the system's fonts in the user's home folder: it goes into a folder that ends with the
 * process. Only our own typeface is printed, and plans are read for their words, so nothing is lost with it.
 */
final class FontCache {

    private static final Logger LOG = LoggerFactory.getLogger(FontCache.class);
    private static final String PROPERTY = "pdfbox.fontcache";
    private static final String FILE = ".pdfbox.cache";

    private FontCache() {}

    /** Somebody else's choice is left as it is. */
    static void ofThisProcess() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("srok-fontcache-");
            folder.toFile().deleteOnExit();
            folder.resolve(FILE).toFile().deleteOnExit();
            System.setProperty(PROPERTY, folder.toString());
        } catch (IOException noRoom) {
            LOG.warn("No folder could be made for PDFBox's list of fonts; it takes its own: {}", noRoom.toString());
        }
    }
}
