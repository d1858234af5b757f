package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.score.IndicatorScore;
import java.util.List;
import java.util.Optional;

/**
 * What a customer earned for one indicator, and why not more. A value, thread-safe.
 *
 * @param score the indicator of the partner's score
 * @param account what there is about the customer; absent if the engine has neither an amount nor a reason
 * @param absence why there is nothing about the customer; present if and only if the account is absent
 */
public record IndicatorAnswer(IndicatorScore score, Optional<AccountExplanation> account, Optional<Absence> absence) {
    /** Why there is neither an amount nor a reason. */
    public enum Absence {
        /** The indicator counts people, to whom customers have nothing to say. */
        COUNTS_PEOPLE("counts people, not customers"),
        /** The partner never had an association with any subscription of the customer. */
        NOT_ASSOCIATED("no association of the partner with any subscription of the customer"),
        /** The partner has or had an association, but nothing happened that the indicator counts. */
        NOTHING_HAPPENED("the partner is associated, but nothing happened that counts here");

        private final String text;

        Absence(String text) {
            this.text = text;
        }

        /** Returns the reason, for people: a phrase without a full stop. */
        public String text() {
            return text;
        }
    }

    /** Returns whether the customer earned anything. */
    public boolean earned() {
        return account.map(AccountExplanation::earned).orElse(false);
    }

    /** Returns the reasons why it did not earn more, oldest months first. */
    public List<LeftOutReason> reasons() {
        return account.map(AccountExplanation::leftOut).orElse(List.of());
    }

    /** Returns the indicator's id. */
    public String id() {
        return score.id();
    }
}
