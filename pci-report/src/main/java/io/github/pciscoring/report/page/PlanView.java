package io.github.pciscoring.report.page;

import java.util.List;

/**
 * The way to a target.
 *
 * @param heading where it leads
 * @param statement how far it is, in a sentence
 * @param ways the cheapest combinations, the cheapest first
 * @param none whether there are no combinations although the target is not reached
 * @param units what units of each indicator are worth
 * @param hold until when the target stays reached; empty if it is not, or nothing is known of the months ahead
 * @param candidates who lacks one exam
 * @param notes what it does not take into account
 */
record PlanView(
        String heading,
        String statement,
        List<WayView> ways,
        boolean none,
        List<UnitView> units,
        String hold,
        List<CandidateView> candidates,
        List<String> notes) {

    /**
     * A combination.
     *
     * @param units what it takes
     * @param cost what it costs
     * @param score the score with it
     * @param tier the tier with it; empty if there is none
     * @param hold until when it holds; empty if nothing is known of the months ahead
     */
    record WayView(List<String> units, String cost, String score, String tier, String hold) {}

    /**
     * A person who lacks one exam.
     *
     * @param person the person
     * @param indicator the indicator's name
     * @param lacks what is lacking
     */
    record CandidateView(String person, String indicator, String lacks) {}

    /**
     * What units of an indicator are worth.
     *
     * @param indicator the indicator's name
     * @param unit the unit; empty if there is none
     * @param next what the next one earns
     * @param toCap how many there are to the cap
     * @param left how many points are left there
     * @param cost what one costs
     * @param note why there are none
     */
    record UnitView(String indicator, String unit, String next, String toCap, String left, String cost, String note) {}
}
