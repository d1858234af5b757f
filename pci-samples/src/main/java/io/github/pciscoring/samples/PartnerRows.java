package io.github.pciscoring.samples;

import io.github.pciscoring.core.facts.Partner;

/** Makes the partners. */
final class PartnerRows {
    private static final int ONE_UNSCORED_OF = 20;
    private static final int UNSCORED = 10;

    private static final String[] FIRST = {
        "Amber", "Birch", "Cedar", "Delta", "Ember", "Falcon", "Granite", "Harbour", "Indigo", "Juniper", "Kestrel",
        "Linden", "Maple", "North", "Ocean", "Pioneer", "Quarry", "River", "Sable", "Timber", "Upland", "Violet",
        "Willow", "Yellow", "Zephyr", "Bright", "Copper", "Garnet", "Hazel", "Ivory", "Meadow"
    };
    private static final String[] SECOND = {
        "bridge", "brook", "cliff", "dale", "field", "ford", "gate", "hill", "lake", "light", "line", "path", "peak",
        "point", "shore", "stone", "stream", "tree", "way", "wood"
    };
    private static final String[] KIND = {
        "Consulting", "Cloud Services", "Business Solutions", "Systems", "Partners", "Digital", "Software"
    };

    private PartnerRows() {}

    /** Returns the id of a partner, whose numbers are counted from 0 but shown from 1. */
    static String id(int number) {
        return "P" + (number + 1);
    }

    static void write(Market market, RowSink rows) {
        int partners = market.options().partners();
        for (int number = 0; number < partners; number++) {
            rows.partner(Partner.builder()
                    .id(id(number))
                    .name(name(number))
                    .scored(partners < Market.MANY_PARTNERS || (number + 1) % ONE_UNSCORED_OF != UNSCORED)
                    .build());
        }
    }

    /** Returns a name that no other number has: the first two parts are another pair for each, then they are counted. */
    static String name(int number) {
        int first = number % FIRST.length;
        int round = number / FIRST.length;
        int second = (round + first) % SECOND.length;
        int pass = round / SECOND.length;
        String name = FIRST[first] + SECOND[second] + " " + KIND[number % KIND.length];
        return pass == 0 ? name : name + " " + (pass + 1);
    }
}
