package ru.srok.planimport.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** How much work one document may ask for, counted over all its pages. */
final class PdfBudget {

    static final int MOST_PAGES = 2000;
    private static final long MOST_STEPS = 5_000_000;
    /** Setting up a form costs as much as so many plain orders. */
    private static final long STEPS_OF_A_FORM = 250;

    private static final long MOST_BYTES = 500L << 20;
    /** LZW can't blow up more than this; its streams are judged by their packed size. */
    private static final long LZW_RATIO = 1400;

    private long steps;
    private long bytes;

    void step() {
        step(1);
    }

    /** A form is checked like a page, each time it is drawn. */
    void form(COSStream form) throws IOException {
        step(STEPS_OF_A_FORM);
        checkStream(form);
    }

    private void step(long more) {
        steps += more;
        if (steps > MOST_STEPS) {
            throw new PdfLimitException("more than " + MOST_STEPS + " drawing orders");
        }
    }

    void checkContents(PDPage page) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            checkStream(streams.next().getCOSObject());
        }
    }

    /** Unpacks a stream without keeping it: it must be whole, and not swell without end. */
    private void checkStream(COSStream stream) throws IOException {
        List<COSName> filters = new PDStream(stream).getFilters();
        if (filters.contains(COSName.LZW_DECODE) || filters.contains(COSName.LZW_DECODE_ABBREVIATION)) {
            spend(stream.getLength() * LZW_RATIO);
        } else if (!filters.isEmpty() && isFlate(filters.get(0))) {
            spend(unpackedSize(stream));
        }
    }

    private static boolean isFlate(COSName filter) {
        return filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    private static long unpackedSize(COSStream stream) throws IOException {
        try (InputStream raw = stream.createRawInputStream()) {
            PdfInflation inflation = PdfInflation.measure(raw.readAllBytes(), 0);
            if (!inflation.whole()) {
                throw new PdfDamageException("the drawing orders of a page are broken off");
            }
            return inflation.bytes();
        }
    }

    private void spend(long more) {
        bytes += more;
        if (more > PdfInflation.MOST_STREAM_BYTES || bytes > MOST_BYTES) {
            throw new PdfLimitException("unpacks to more than " + bytes + " bytes");
        }
    }
}
