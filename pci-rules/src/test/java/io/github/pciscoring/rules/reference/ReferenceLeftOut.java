package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.ExamPass;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an indicator leaves out for a partner in one month, and why.
 *
 * @param indicatorId the indicator's id
 * @param partnerId the partner's id
 * @param level the level of the account
 * @param accountId the id of the account
 * @param exam the code of the exam that it is about
 * @param passedOn the day on which that exam was passed
 * @param month the month
 * @param reasonCode the reason's code
 * @param number the number that the reason is about
 */
public record ReferenceLeftOut(
        String indicatorId,
        String partnerId,
        AccountLevel level,
        String accountId,
        Optional<String> exam,
        Optional<LocalDate> passedOn,
        YearMonth month,
        String reasonCode,
        OptionalLong number) {

    static ReferenceLeftOut of(
            String indicatorId,
            String partnerId,
            AccountLevel level,
            String accountId,
            YearMonth month,
            ReferenceReason reason) {
        return new ReferenceLeftOut(
                indicatorId,
                partnerId,
                level,
                accountId,
                Optional.empty(),
                Optional.empty(),
                month,
                reason.code(),
                OptionalLong.empty());
    }

    ReferenceLeftOut about(ExamPass pass) {
        return new ReferenceLeftOut(
                indicatorId,
                partnerId,
                level,
                accountId,
                Optional.of(pass.exam()),
                Optional.of(pass.passedOn()),
                month,
                reasonCode,
                number);
    }

    ReferenceLeftOut about(long itsNumber) {
        return new ReferenceLeftOut(
                indicatorId,
                partnerId,
                level,
                accountId,
                exam,
                passedOn,
                month,
                reasonCode,
                OptionalLong.of(itsNumber));
    }
}
