package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.Segments;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The subjects of one kind in changed columns.
 *
 * @param segments where they come from
 * @param sources their names in the base, and in the overlay if there is one
 * @param ids their ids, of which refs below the number of the base's names are numbers there
 * @param numberOfOther the numbers of new ones, by ref less the number of the base's names; -1 for others
 */
record Changed(Segments segments, List<Names> sources, EntityIds ids, IntUnaryOperator numberOfOther) {

    /** Returns the number of a ref, -1 if it is not among these subjects. */
    int number(int ref) {
        int known = sources.get(0).size();
        int number = ref < known ? segments.find(0, ref) : numberOfOther.applyAsInt(ref - known);
        if (number < 0 && sources.size() > 1) {
            int inOverlay = sources.get(1).find(ids.id(ref));
            return inOverlay < 0 ? -1 : segments.find(1, inOverlay);
        }
        return number;
    }
}
