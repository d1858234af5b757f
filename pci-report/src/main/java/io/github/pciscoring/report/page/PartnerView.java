package io.github.pciscoring.report.page;

import io.github.pciscoring.report.page.PageView.TierView;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the page about one partner.
 *
 * @param anchor its place in the page, an HTML id
 * @param name its name
 * @param id its id
 * @param several whether there are other partners
 * @param score the score
 * @param tiles what matters most
 * @param categories the indicators
 * @param time trend and outlook
 * @param plan the way to the target, if there is one
 * @param evidence where the points come from
 * @param findings what should be known
 */
record PartnerView(
        String anchor,
        String name,
        String id,
        boolean several,
        ScoreView score,
        List<Tile> tiles,
        List<CategoryView> categories,
        TimeView time,
        Optional<PlanView> plan,
        List<EvidenceView> evidence,
        List<String> findings) {

    /**
     * The score.
     *
     * @param total the total, shortened
     * @param exact the total in full
     * @param maximum the most there can be
     * @param percent the total as hundredths of that
     * @param tier the tier; absent where the rule set has none
     * @param next what is missing to the next tier; empty if nothing
     * @param classes the partner's classes; empty in most rule sets
     * @param marks where tiers begin
     * @param label all that in words
     */
    record ScoreView(
            String total,
            String exact,
            String maximum,
            String percent,
            Optional<TierView> tier,
            String next,
            String classes,
            List<Mark> marks,
            String label) {}

    /**
     * Where a tier begins.
     *
     * @param name the tier
     * @param points its minimum
     * @param percent the same as hundredths of the maximum
     * @param reached whether the tier is reached
     */
    record Mark(String name, String points, String percent, boolean reached) {}

    /**
     * One thing to know.
     *
     * @param label what it is
     * @param figure the figure
     * @param note more about it
     * @param tone {@code up}, {@code down} or {@code even}
     */
    record Tile(String label, String figure, String note, String tone) {}

    /**
     * The indicators of a category that follow each other.
     *
     * @param title the category
     * @param indicators its indicators
     */
    record CategoryView(String title, List<IndicatorView> indicators) {}

    /**
     * An indicator.
     *
     * @param title its name
     * @param measure what was measured, of what threshold, in which unit
     * @param points the points
     * @param exact the points in full
     * @param maximum the most points
     * @param percent the points as hundredths of these
     * @param reason why there is no measure; empty if there is one
     * @param spark the points over time as the points of a line, by facts
     * @param sparkAhead the same, projected; empty if there are none
     */
    record IndicatorView(
            String title,
            String measure,
            String points,
            String exact,
            String maximum,
            String percent,
            String reason,
            String spark,
            String sparkAhead) {}

    /**
     * Where points come from.
     *
     * @param title the indicator's name
     * @param sums what its measure is made of
     * @param subject what the accounts are, {@code Customer} or {@code Person}
     * @param credited how many entries were credited
     * @param leftOut how many were left out
     * @param rows the entries
     * @param more how many more there are than rows
     */
    record EvidenceView(
            String title, String sums, String subject, int credited, int leftOut, List<EvidenceRow> rows, int more) {}

    /**
     * An entry of evidence.
     *
     * @param kind as what it was counted, such as {@code adds} or {@code losses}; or {@code left out}
     * @param account the customer or person
     * @param within what of it; empty if all of it
     * @param months the months
     * @param amount the amount with its unit; empty if there is none
     * @param sort the amount as a number; empty if there is none
     * @param why what earned it, or why it was left out
     */
    record EvidenceRow(
            String kind, String account, String within, String months, String amount, String sort, String why) {
        /** Returns whether it was left out. */
        boolean out() {
            return sort.isEmpty();
        }
    }
}
