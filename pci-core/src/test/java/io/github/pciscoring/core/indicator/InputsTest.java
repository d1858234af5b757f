package io.github.pciscoring.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
    private static final SubscriptionScope SCOPE = SubscriptionScope.everything();
    private static final ExamFormula EXAMS = ExamFormula.oneOf(Set.of("X1"));

    private static final long MONTHS = 0b101;

    private final Inputs.Builder builder = Inputs.builder();

    @Test
    void build_declaredInputs_standInTheirOrder() {
        MonthsInput paid = builder.paid(SCOPE, AccountLevel.TENANT);
        MonthsInput qualified = builder.qualified(EXAMS);
        CreditInput credited = builder.credited(SCOPE, AccountLevel.CUSTOMER, MONTHS);
        CreditInput whilePaid = builder.creditedWhilePaid(SCOPE, AccountLevel.SUBSCRIPTION, MONTHS);
        CreditInput affiliated = builder.affiliated(CreditInput.ANY_MONTH);
        SeriesInput billed = builder.netBilled(SCOPE, AccountLevel.TENANT_PRODUCT);
        SeriesInput users = builder.users(SCOPE, AccountLevel.TENANT, EnumSet.of(Environment.SANDBOX));
        SeriesInput fact = builder.fact(AccountLevel.PERSON, "rate");
        ProductInput rates = builder.perProduct(Map.of("A", 3L));
        Inputs inputs = builder.build();

        assertThat(inputs.months()).containsExactly(paid, qualified);
        assertThat(inputs.credits()).containsExactly(credited, whilePaid, affiliated);
        assertThat(inputs.series()).containsExactly(billed, users, fact);
        assertThat(inputs.products()).containsExactly(rates);
        assertThat(List.of(qualified.index(), affiliated.index(), fact.index(), rates.index()))
                .containsExactly(1, 2, 2, 0);

        assertThat(paid.source()).isEqualTo(new MonthsInput.Paid(SCOPE, AccountLevel.TENANT));
        assertThat(qualified.source()).isEqualTo(new MonthsInput.Qualified(EXAMS));
        assertThat(credited.source()).isEqualTo(new CreditInput.Attributed(SCOPE, AccountLevel.CUSTOMER, false));
        assertThat(List.of(credited.months(), whilePaid.months(), affiliated.months()))
                .containsExactly(MONTHS, MONTHS, CreditInput.ANY_MONTH);
        assertThat(whilePaid.source()).isEqualTo(new CreditInput.Attributed(SCOPE, AccountLevel.SUBSCRIPTION, true));
        assertThat(affiliated.source()).isEqualTo(new CreditInput.Affiliated());
        assertThat(billed.source()).isEqualTo(new SeriesInput.NetBilled(SCOPE, AccountLevel.TENANT_PRODUCT));
        assertThat(users.source())
                .isEqualTo(new SeriesInput.Users(SCOPE, AccountLevel.TENANT, Set.of(Environment.SANDBOX)));
        assertThat(fact.source()).isEqualTo(new SeriesInput.Own(AccountLevel.PERSON, "rate"));
        assertThat(rates.numbers()).isEqualTo(Map.of("A", 3L));
    }

    @Test
    void level_input_isThatOfItsAccounts() {
        assertThat(builder.paid(SCOPE, AccountLevel.TENANT).source().level()).isEqualTo(AccountLevel.TENANT);
        assertThat(builder.qualified(EXAMS).source().level()).isEqualTo(AccountLevel.PERSON);
        assertThat(builder.affiliated(CreditInput.ANY_MONTH).source().level()).isEqualTo(AccountLevel.PERSON);
        assertThat(builder.credited(SCOPE, AccountLevel.CUSTOMER, MONTHS)
                        .source()
                        .level())
                .isEqualTo(AccountLevel.CUSTOMER);
        assertThat(builder.fact(AccountLevel.CUSTOMER, "rate").source().level()).isEqualTo(AccountLevel.CUSTOMER);
    }

    @Test
    void declare_subscriptionsOfPeople_isRefused() {
        for (ThrowingCallable declaration : List.<ThrowingCallable>of(
                () -> builder.paid(SCOPE, AccountLevel.PERSON),
                () -> builder.credited(SCOPE, AccountLevel.PERSON, MONTHS),
                () -> builder.creditedWhilePaid(SCOPE, AccountLevel.PERSON, MONTHS),
                () -> builder.netBilled(SCOPE, AccountLevel.PERSON),
                () -> builder.users(SCOPE, AccountLevel.PERSON, Set.of()))) {
            assertThatThrownBy(declaration)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("people have no subscriptions");
        }
    }

    @Test
    void coded_levelOfTheSubjectsOrOneAround_isDeclared() {
        for (AccountLevel level : List.of(AccountLevel.TENANT, AccountLevel.CUSTOMER)) {
            FactCodes codes = new FactCodes(SubjectType.TENANT, "market", Set.of("FI"));
            assertThat(builder.coded(codes, level).source()).isEqualTo(new MonthsInput.Coded(codes, level));
        }
        FactCodes ofPeople = new FactCodes(SubjectType.PERSON, "market", Set.of("FI"));
        assertThat(builder.coded(ofPeople, AccountLevel.PERSON).source().tables())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNER, CUSTOMER",
        "PARTNER, PERSON",
        "CUSTOMER, TENANT",
        "TENANT, SUBSCRIPTION",
        "PERSON, CUSTOMER",
        "CUSTOMER, PERSON"
    })
    void coded_levelWithinTheSubjectsOrElsewhere_isRefused(SubjectType of, AccountLevel level) {
        FactCodes codes = new FactCodes(of, "market", Set.of("FI"));
        assertThatThrownBy(() -> builder.coded(codes, level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no " + of + " lies in a " + level);
    }

    @Test
    void credited_inNoMonth_isRefused() {
        assertThatThrownBy(() -> builder.affiliated(MonthSet.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("credits in no month");
    }

    @Test
    void fact_ofATenantProduct_isRefused() {
        assertThatThrownBy(() -> builder.fact(AccountLevel.TENANT_PRODUCT, "rate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no facts are attached to a TENANT_PRODUCT");
    }

    @Test
    void declare_collectionChangedLater_staysAsItWas() {
        Set<Environment> environments = EnumSet.of(Environment.SANDBOX);
        Map<String, Long> numbers = new HashMap<>(Map.of("A", 3L));
        SeriesInput users = builder.users(SCOPE, AccountLevel.TENANT, environments);
        ProductInput rates = builder.perProduct(numbers);
        Inputs inputs = builder.build();
        builder.affiliated(CreditInput.ANY_MONTH);
        environments.clear();
        numbers.clear();
        assertThat(((SeriesInput.Users) users.source()).environments()).containsExactly(Environment.SANDBOX);
        assertThat(rates.numbers()).hasSize(1);
        assertThat(inputs.credits()).isEmpty();
    }
}
