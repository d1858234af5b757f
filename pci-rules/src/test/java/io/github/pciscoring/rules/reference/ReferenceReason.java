package io.github.pciscoring.rules.reference;

import java.util.Locale;

/** Why something is left out; the reasons of a subscription in the order in which the first that applies is given. */
enum ReferenceReason {
    // a subscription with which the partner has ever been associated
    PRODUCT_NOT_ELIGIBLE,
    CHANNEL_NOT_ELIGIBLE,
    AGREEMENT_NOT_STARTED,
    AGREEMENT_TOO_OLD,
    OUTSIDE_WINDOW,
    NOT_ASSOCIATED,
    TYPE_WITHOUT_CREDIT,
    DISPLACED,
    UNPAID,

    // a person that has ever been affiliated with the partner
    AFFILIATION_OUTSIDE_WINDOW,
    NO_EXAMS,
    EXAM_NOT_ASKED_FOR,
    PASSED_AFTER_RETIREMENT,
    NOT_YET_PASSED,
    EXPIRED,
    NO_LONGER_HONOURED,
    FORMULA_INCOMPLETE,

    // the indicators' own
    NOTHING_BILLED,
    ADDED_BEFORE_WINDOW,
    CAME_AFTER_ADD,
    NOT_BELOW_BASELINE,
    NOT_ABOVE_IN_WINDOW,
    NO_ACTIVE_USERS;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
