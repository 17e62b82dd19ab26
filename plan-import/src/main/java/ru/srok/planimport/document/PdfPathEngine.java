package ru.srok.planimport.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceColorSpace;

/** The half of a page's drawing orders that draws lines and areas. */
abstract class PdfPathEngine extends PDFGraphicsStreamEngine {

    private final PdfPathRules rules = new PdfPathRules();
    private final AffineTransform frame;
    private Path2D.Double path = new Path2D.Double();

    PdfPathEngine(PDPage page) {
        super(page);
        PDRectangle crop = page.getCropBox();
        frame = new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
    }

    PdfPathRules rules() {
        return rules;
    }

    /** From the page's own places to those from its upper left corner. */
    AffineTransform frame() {
        return frame;
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
        moveTo((float) one.getX(), (float) one.getY());
        lineTo((float) two.getX(), (float) two.getY());
        lineTo((float) three.getX(), (float) three.getY());
        lineTo((float) four.getX(), (float) four.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /** Curves are no ruling lines: only their end matters for what follows. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D at = path.getCurrentPoint();
        return at == null ? new Point2D.Float() : at;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path = new Path2D.Double();
    }

    @Override
    public void strokePath() {
        if (visible(getGraphicsState().getStrokingColor())) {
            rules.stroked(framedPath());
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        if (visible(getGraphicsState().getNonStrokingColor())) {
            rules.filled(framedPath());
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        rules.stroked(framedPath());
        endPath();
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped away matters neither to text nor to rules
    }

    @Override
    public void shadingFill(COSName name) {
        // a colour gradient is no ruling line
    }

    private Path2D framedPath() {
        return new Path2D.Double(path, frame);
    }

    /** White lines are what hides a border, not what draws one. */
    private static boolean visible(PDColor color) {
        if (!(color.getColorSpace() instanceof PDDeviceColorSpace) || color.getComponents().length > 3) {
            return true;
        }
        for (float part : color.getComponents()) {
            if (part < 0.99f) {
                return true;
            }
        }
        return false;
    }
}
