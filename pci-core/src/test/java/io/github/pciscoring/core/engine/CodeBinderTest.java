package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.EngineFacts.columns;
import static io.github.pciscoring.core.engine.EngineFacts.subscription;
import static io.github.pciscoring.core.engine.EngineFacts.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.ruleset.FactCodes;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeBinderTest {
    private static final PortfolioColumns COLUMNS = columns(
            tenant("T1", "C1"),
            tenant("T2", "C1"),
            tenant("T3", "C2"),
            tenant("T4", "C3"),
            subscription("S2", "T2", "A"),
            subscription("S4", "T4", "A"),
            new Affiliation("H1", "P1", MonthRange.ALWAYS),
            new Affiliation("H2", "P1", MonthRange.ALWAYS),
            OwnFact.code(SubjectType.TENANT, "T1", "market", "SE"),
            OwnFact.code(SubjectType.TENANT, "T2", "market", "FI"),
            OwnFact.code(SubjectType.TENANT, "T3", "market", "EE"),
            OwnFact.code(SubjectType.SUBSCRIPTION, "S4", "market", "FI"),
            OwnFact.code(SubjectType.CUSTOMER, "C2", "market", "FI"),
            OwnFact.code(SubjectType.PERSON, "H2", "market", "FI"),
            own("T3", Optional.of(EngineFacts.month(3)), 1),
            own("T4", Optional.empty(), 0));

    private static OwnFact own(String tenant, Optional<YearMonth> month, long value) {
        return OwnFact.builder()
                .subjectType(SubjectType.TENANT)
                .subjectId(tenant)
                .name("market=FI")
                .month(month)
                .value(Amount.of(value))
                .build();
    }

    private static List<String> coded(SubjectType of, AccountLevel level, String... codes) {
        MonthIntervals months = CodeBinder.byAccount(COLUMNS, new FactCodes(of, "market", Set.of(codes)), level);
        Function<Integer, String> id =
                account -> new FactValues(COLUMNS).account(level, account).id();
        return IntStream.range(0, months.subjects())
                .filter(account -> months.window(account, EngineFacts.START) != 0)
                .peek(account ->
                        assertThat(months.window(account, EngineFacts.START)).isEqualTo(-1L))
                .mapToObj(id::apply)
                .toList();
    }

    @Test
    void byAccount_sameLevel_isWhereACodeIs() {
        assertThat(coded(SubjectType.TENANT, AccountLevel.TENANT, "FI")).containsExactly("T2");
        assertThat(coded(SubjectType.TENANT, AccountLevel.TENANT, "FI", "SE", "XX"))
                .containsExactly("T1", "T2");
        assertThat(coded(SubjectType.CUSTOMER, AccountLevel.CUSTOMER, "FI")).containsExactly("C2");
        assertThat(coded(SubjectType.PERSON, AccountLevel.PERSON, "FI")).containsExactly("H2");
        assertThat(coded(SubjectType.SUBSCRIPTION, AccountLevel.SUBSCRIPTION, "FI"))
                .containsExactly("S4");
    }

    @Test
    void byAccount_outerLevel_isWhereACodeLiesIn() {
        assertThat(coded(SubjectType.TENANT, AccountLevel.CUSTOMER, "FI")).containsExactly("C1");
        assertThat(coded(SubjectType.TENANT, AccountLevel.CUSTOMER, "FI", "EE")).containsExactly("C1", "C2");
        assertThat(coded(SubjectType.SUBSCRIPTION, AccountLevel.CUSTOMER, "FI")).containsExactly("C3");
        assertThat(coded(SubjectType.SUBSCRIPTION, AccountLevel.TENANT_PRODUCT, "FI"))
                .containsExactly("T4/A");
    }

    @Test
    void byAccount_codeOfNobody_isNowhere() {
        assertThat(coded(SubjectType.TENANT, AccountLevel.TENANT, "XX")).isEmpty();
        assertThat(coded(SubjectType.PERSON, AccountLevel.PERSON, "EE")).isEmpty();
    }
}
