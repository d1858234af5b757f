package io.github.pciscoring.rules.reference;

import static io.github.pciscoring.rules.reference.ReferenceRules.CUSTOMER_ENGAGEMENT;
import static io.github.pciscoring.rules.reference.ReferenceRules.FINANCE_AND_OPERATIONS;
import static io.github.pciscoring.rules.reference.ReferenceRules.Purpose.CUSTOMER_ADDS;
import static io.github.pciscoring.rules.reference.ReferenceRules.Purpose.DEPLOYMENTS;
import static io.github.pciscoring.rules.reference.ReferenceRules.Purpose.MAU_GROWTH;
import static io.github.pciscoring.rules.reference.ReferenceRules.Purpose.REVENUE;

import io.github.pciscoring.rules.reference.ReferenceReadings.AttributionRow;
import io.github.pciscoring.rules.reference.ReferenceRules.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tables of associations that differ from SPEC's in every way that R7 asks for. */
final class AlternativeTables {
    private static final String BUILT_IN = """
            attribution:
              - indicators: [net-new-revenue, net-customer-adds]
                credits:
                  - {type: CSP}
                  - {type: DPOR, displaced-by: [CPOR_OSA]}
                  - {type: CPOR_OSA}
              - indicators: [new-deployments, monthly-active-user-growth]
                credits:
                  - {type: CSP}
                  - {type: DPOR, displaced-by: [CPOR_OSU]}
                  - {type: CPOR_OSU}
            """;

    private static final Set<String> NONE = Set.of();

    private AlternativeTables() {}

    static BuiltInText claimsOfEitherKind(BuiltInText text) {
        return text.with(BUILT_IN, """
                attribution:
                  - indicators: [net-new-revenue, net-customer-adds, new-deployments, monthly-active-user-growth]
                    credits:
                      - {type: CSP}
                      - {type: DPOR, displaced-by: [CPOR_OSA, CPOR_OSU]}
                      - {type: CPOR_OSA}
                      - {type: CPOR_OSU}
                """);
    }

    static void claimsOfEitherKind(ReferenceReadings readings) {
        Set<Purpose> all = Set.of(Purpose.values());
        Set<String> claims = Set.of("CPOR_OSA", "CPOR_OSU");
        readings.attribution = Optional.of(List.of(
                row("CSP", all, NONE),
                row("DPOR", all, claims),
                row("CPOR_OSA", all, NONE),
                row("CPOR_OSU", all, NONE)));
    }

    static BuiltInText byProductFamily(BuiltInText text) {
        return text.with(BUILT_IN, """
                attribution:
                  - indicators: [net-new-revenue, net-customer-adds]
                    credits:
                      - {type: CSP, products: [finance-and-operations]}
                      - {type: DPOR, displaced-by: [CSP]}
                      - {type: CPOR_OSA, products: [customer-engagement], displaced-by: [DPOR]}
                  - indicators: [new-deployments]
                    credits:
                      - {type: DPOR}
                      - {type: CPOR_OSU, displaced-by: [CPOR_OSA, CSP]}
                  - indicators: [monthly-active-user-growth]
                    credits:
                      - {type: CSP, products: [customer-engagement], displaced-by: [CPOR_OSU]}
                      - {type: CSP, products: [finance-and-operations]}
                      - {type: CPOR_OSU}
                """);
    }

    static void byProductFamily(ReferenceReadings readings) {
        Set<Purpose> sold = Set.of(REVENUE, CUSTOMER_ADDS);
        Set<Purpose> deployed = Set.of(DEPLOYMENTS);
        Set<Purpose> grown = Set.of(MAU_GROWTH);
        readings.attribution = Optional.of(List.of(
                row("CSP", sold, FINANCE_AND_OPERATIONS, NONE),
                row("DPOR", sold, Set.of("CSP")),
                row("CPOR_OSA", sold, CUSTOMER_ENGAGEMENT, Set.of("DPOR")),
                row("DPOR", deployed, NONE),
                row("CPOR_OSU", deployed, Set.of("CPOR_OSA", "CSP")),
                row("CSP", grown, CUSTOMER_ENGAGEMENT, Set.of("CPOR_OSU")),
                row("CSP", grown, FINANCE_AND_OPERATIONS, NONE),
                row("CPOR_OSU", grown, NONE)));
    }

    private static AttributionRow row(String type, Set<Purpose> purposes, Set<String> displacedBy) {
        return new AttributionRow(type, purposes, Optional.empty(), displacedBy);
    }

    private static AttributionRow row(
            String type, Set<Purpose> purposes, Set<String> products, Set<String> displacedBy) {
        return new AttributionRow(type, purposes, Optional.of(products), displacedBy);
    }
}
