package ru.srok.printing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The divided bars alone, on a ground of their own, in pixels from its upper left corner. */
final class BarChart {

    private static final Color OUTLINE = new Color(0x33, 0x33, 0x33);

    /** The chart gives each series a dash of its own unless it is told. */
    private static final BasicStroke SOLID = new BasicStroke(1.5f);

    private final XYChart chart;
    private final int height;
    private int count;

    BarChart(int width, int height) {
        this.height = height;
        chart = new XYChart(width, height, Styler.ChartTheme.XChart);
        chart.getStyler().setLegendVisible(false).setChartTitleVisible(false).setPlotBorderVisible(false);
        chart.getStyler().setChartPadding(0).setPlotContentSize(1);
        chart.getStyler().setChartBackgroundColor(Color.WHITE).setPlotBackgroundColor(Color.WHITE);
        chart.getStyler().setAxisTicksVisible(false).setAxisTitlesVisible(false).setPlotGridLinesVisible(false);
        chart.getStyler().setPlotMargin(0).setXAxisMin(0.0).setXAxisMax((double) width);
        chart.getStyler().setYAxisMin(0.0).setYAxisMax((double) height);
        useOwnFontAlone(chart.getStyler());
    }

    /** Nothing of it is seen, but the chart measures labels, and its own font is one of the system. */
    private static void useOwnFontAlone(XYStyler styler) {
        Font own = Typeface.REGULAR.at(10f);
        styler.setBaseFont(own).setChartTitleFont(own).setLegendFont(own).setAnnotationTextFont(own);
        styler.setAnnotationTextPanelFont(own).setToolTipFont(own);
        styler.setAxisTitleFont(own).setAxisTickLabelsFont(own);
    }

    /** Adds a piece of a bar; the vertical axis of the chart runs upwards. */
    void piece(double left, double right, int top, int bottom, Color colour) {
        XYSeries series = chart.addSeries(
                "piece" + count++,
                List.of(left, right, right, left, left),
                List.of(height - top, height - top, height - bottom, height - bottom, height - top));
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.PolygonArea).setFillColor(colour);
        series.setLineColor(OUTLINE).setLineStyle(SOLID);
        series.setMarker(SeriesMarkers.NONE);
    }

    void draw(Graphics2D canvas) {
        chart.paint(canvas, chart.getWidth(), chart.getHeight());
    }

    int x(double pixel) {
        return (int) Math.round(chart.getScreenXFromChart(pixel));
    }

    int y(double pixel) {
        return (int) Math.round(chart.getScreenYFromChart(height - pixel));
    }
}
