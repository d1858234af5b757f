package io.github.pciscoring.report.page;

import io.github.pciscoring.report.page.PageView.TierView;
import java.util.List;
import java.util.Optional;

/**
 * Trend and outlook.
 *
 * @param summary the chart in words
 * @param maximum the most points
 * @param indicators the indicators' names
 * @param months the months, oldest first
 */
record TimeView(String summary, String maximum, List<String> indicators, List<MonthView> months) {

    /** Returns whether there is more than one month to draw. */
    boolean drawn() {
        return months.size() > 1;
    }

    /** Returns the months of facts, the latest first. */
    List<MonthView> past() {
        return reversed(months.stream().filter(month -> !month.projected()).toList());
    }

    /** Returns the months of the outlook. */
    List<MonthView> ahead() {
        return months.stream().filter(MonthView::projected).toList();
    }

    private static List<MonthView> reversed(List<MonthView> months) {
        List<MonthView> latestFirst = new java.util.ArrayList<>(months);
        java.util.Collections.reverse(latestFirst);
        return latestFirst;
    }

    /**
     * A month.
     *
     * @param month the month
     * @param score the score, shortened
     * @param exact the score in full
     * @param tier the tier; absent where the rule set has none
     * @param change the difference from the month before; empty in the first
     * @param tone {@code up}, {@code down} or {@code even}
     * @param projected whether it is of the outlook
     * @param worst whether it lost most points of all months of facts
     * @param tierChange what became of the tier; empty if nothing
     * @param moved what moved it; the points add up to the change
     * @param points the points of each indicator
     */
    record MonthView(
            String month,
            String score,
            String exact,
            Optional<TierView> tier,
            String change,
            String tone,
            boolean projected,
            boolean worst,
            String tierChange,
            List<MovedView> moved,
            List<String> points) {}

    /**
     * What moved the score.
     *
     * @param points by how much
     * @param tone {@code up}, {@code down} or {@code even}
     * @param indicator the indicator; empty where several are told together
     * @param account the customer or person; empty where it is not one
     * @param why what happened
     */
    record MovedView(String points, String tone, String indicator, String account, String why) {}
}
