package io.github.pciscoring.benchmarks.compare;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;

/** Draws how time grows with size, both axes logarithmic, so that a straight line at 45° is in proportion. */
final class GrowthChart {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;
    private static final double MILLION = 1e6;
    private static final double MILLI = 1e3;

    private GrowthChart() {}

    /** Draws the rows that have points. */
    static void draw(List<Row> rows, Path picture) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("Time by size of the portfolio")
                .xAxisTitle("million rows of facts")
                .yAxisTitle("milliseconds")
                .build();
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler()
                .setXAxisLogarithmic(true)
                .setYAxisLogarithmic(true)
                .setXAxisDecimalPattern("#0.##")
                .setYAxisDecimalPattern("#0.##")
                .setLegendPosition(Styler.LegendPosition.InsideNW);
        for (Row row : rows) {
            if (!row.points().isEmpty()) {
                chart.addSeries(
                        row.work(),
                        row.points().stream()
                                .mapToDouble(point -> point.rows() / MILLION)
                                .toArray(),
                        row.points().stream()
                                .mapToDouble(point -> point.seconds() * MILLI)
                                .toArray());
            }
        }
        BitmapEncoder.saveBitmap(chart, picture.toString(), BitmapEncoder.BitmapFormat.PNG);
    }
}
