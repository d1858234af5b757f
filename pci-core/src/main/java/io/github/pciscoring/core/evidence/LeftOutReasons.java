package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.indicator.Reason;

/**
 * The reasons that the engine gives, for any indicator, from what it declares. Where several hold in a month, the first of
 * this list is given. Those from {@link #OUTSIDE_WINDOW} to {@link #UNPAID} are about subscriptions, the rest about people.
 */
public final class LeftOutReasons {
    /** The subscription's product is not in scope. */
    public static final Reason PRODUCT_NOT_ELIGIBLE =
            new Reason("product-not-eligible", "the product is not among those that count");

    /** The product is in scope, but the channel is not. */
    public static final Reason CHANNEL_NOT_ELIGIBLE =
            new Reason("channel-not-eligible", "the channel is not among those that count");

    /** The month lies before the agreement's first. */
    public static final Reason AGREEMENT_NOT_STARTED =
            new Reason("agreement-not-started", "the agreement has not started");

    /** The month lies after those of the agreement that count. */
    public static final Reason AGREEMENT_TOO_OLD = new Reason("agreement-too-old", "the agreement is too old");

    /** No association of the partner with the subscription holds in any month that can credit. */
    public static final Reason OUTSIDE_WINDOW =
            new Reason("outside-window", "the association holds in none of the months that count");

    /** No association of the partner with the subscription holds in the month, though one does in another that counts. */
    public static final Reason NOT_ASSOCIATED =
            new Reason("not-associated", "the partner is not associated with the subscription");

    /** The partner's associations of the month are of types that do not credit the indicator for this product. */
    public static final Reason TYPE_WITHOUT_CREDIT =
            new Reason("type-without-credit", "an association of this type earns nothing for this indicator");

    /** Each association of the month that would credit is displaced by another one. */
    public static final Reason DISPLACED = new Reason("displaced", "displaced by an association that takes precedence");

    /** The subscription has no paid seat, and only paid months credit. */
    public static final Reason UNPAID = new Reason("unpaid", "the subscription has no paid seats");

    /** No affiliation of the person with the partner holds in any month that can credit. */
    public static final Reason AFFILIATION_OUTSIDE_WINDOW = new Reason(
            "affiliation-outside-window", "the person was with the partner in none of the months that count");

    /** No affiliation of the person with the partner holds in the month, though one does in another that counts. */
    public static final Reason NOT_AFFILIATED = new Reason("not-affiliated", "the person was not with the partner");

    /** The person has not passed any exam. */
    public static final Reason NO_EXAMS = new Reason("no-exams", "the person has passed no exam");

    /** The indicator's formula does not name the exam. */
    public static final Reason EXAM_NOT_ASKED_FOR =
            new Reason("exam-not-asked-for", "the indicator does not ask for this exam");

    /** The exam was passed after the day on which it was retired. */
    public static final Reason PASSED_AFTER_RETIREMENT =
            new Reason("passed-after-retirement", "the exam was passed after its retirement");

    /** The exam was passed after the month's last day. */
    public static final Reason NOT_YET_PASSED = new Reason("not-yet-passed", "the exam was passed later");

    /** The exam expired before the month's last day. */
    public static final Reason EXPIRED = new Reason("expired", "the exam has expired");

    /** The exam was passed before its retirement, but was honoured only until a day before the month's last. */
    public static final Reason NO_LONGER_HONOURED = new Reason("no-longer-honoured", "the exam is no longer honoured");

    /** The exam is held at the month's end, but with the others held it does not meet the formula. */
    public static final Reason FORMULA_INCOMPLETE = new Reason("formula-incomplete", "not enough by itself");

    private LeftOutReasons() {}
}
