package ru.srok.planimport.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's drawing orders and keeps its characters and ruling lines; pictures are never decoded. */
final class PdfPageEngine extends PdfPathEngine {

    /** Profiles are slow to load; rules in other than device colours simply count as visible. */
    private static final Set<String> COLOR_SPACES = Set.of("cs", "CS", "sc", "SC", "scn", "SCN", "sh");

    private final PdfBudget budget;
    private final PdfGlyphs glyphs = new PdfGlyphs();
    private final PDRectangle crop;
    private boolean images;

    private PdfPageEngine(PDPage page, PdfBudget budget) {
        super(page);
        this.budget = budget;
        this.crop = page.getCropBox();
    }

    static PdfPage read(PDPage page, int number, PdfBudget budget) throws IOException {
        PdfPageEngine engine = new PdfPageEngine(page, budget);
        budget.checkContents(page);
        engine.processPage(page);
        return new PdfPage(
                number,
                engine.crop.getWidth(),
                engine.crop.getHeight(),
                engine.glyphs.within(engine.bounds()),
                engine.rules().rules(),
                engine.images);
    }

    /** A table wider than the paper is read whole, but what a crop box cuts off belongs to another page. */
    private Rectangle2D bounds() {
        double width = crop.getWidth();
        double height = crop.getHeight();
        PDRectangle media = getPage().getMediaBox();
        boolean cut = media.getWidth() > width + 1 || media.getHeight() > height + 1;
        return cut
                ? new Rectangle2D.Double(0, 0, width, height)
                : new Rectangle2D.Double(-width, -height, 3 * width, 3 * height);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        String name = operator.getName();
        if (name.equals(OperatorName.BEGIN_INLINE_IMAGE) || paintsImage(name, operands)) {
            images = true;
        } else if (!COLOR_SPACES.contains(name)) {
            super.processOperator(operator, operands);
        }
    }

    private boolean paintsImage(String name, List<COSBase> operands) {
        return name.equals(OperatorName.DRAW_OBJECT)
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName object
                && getResources() != null
                && getResources().isImageXObject(object);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.form(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        glyphs.beginOrder();
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        glyphs.beginOrder();
        super.showTextStrings(array);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        AffineTransform place = matrix.createAffineTransform();
        place.preConcatenate(frame());
        glyphs.add(place, font.toUnicode(code), displacement.getX());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        glyphs.beginMarked(properties == null ? null : properties.getString(COSName.ACTUAL_TEXT));
    }

    @Override
    public void endMarkedContentSequence() {
        glyphs.endMarked();
    }

    @Override
    public void drawImage(PDImage image) {
        images = true;
    }
}
