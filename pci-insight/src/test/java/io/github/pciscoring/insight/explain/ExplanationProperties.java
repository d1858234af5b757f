package io.github.pciscoring.insight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerSums;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.SampleRules;
import io.github.pciscoring.insight.SampleRules.Given;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The numbers of the tree are those of the score: there is one calculation. */
class ExplanationProperties {
    @Provide
    Arbitrary<Given> given() {
        return SampleRules.given();
    }

    @Property(tries = 300)
    void tree_anyRules_addsUp(@ForAll("given") Given given) {
        check(given.bind(), given.asOf());
    }

    private static void check(BoundPortfolio bound, YearMonth asOf) {
        for (PartnerRecord partner : bound.portfolio().partners()) {
            Explanation tree = Explanation.of(bound, ExplainQuery.of(partner.id(), asOf));
            PciScore score = bound.score(partner.id(), asOf);
            assertThat(tree.score()).isEqualTo(score);
            assertThat(tree.indicators().stream().map(IndicatorExplanation::score))
                    .isEqualTo(score.indicators());
            assertThat(tree.indicators().stream()
                            .map(indicator -> indicator.score().points())
                            .reduce(Points.ZERO, Points::plus))
                    .isEqualTo(score.total());
            assertThat(tree.classifications().stream()
                            .collect(Collectors.toMap(ClassificationExplanation::id, one -> one.className())))
                    .isEqualTo(score.classes());
            PartnerSums sums = bound.sums(partner.id(), asOf);
            for (IndicatorExplanation indicator : tree.indicators()) {
                addsUp(indicator.parts());
                List<Long> nothing =
                        Collections.nCopies(indicator.parts().sums().size(), 0L);
                assertThat(sums.without(indicator.id(), nothing)).isEqualTo(indicator.score());
                assertThat(sums.measurement(indicator.id()))
                        .isEqualTo(indicator.score().measurement());
            }
            tree.classifications().forEach(one -> addsUp(one.parts()));
            isTheEvidence(bound, tree);
            filtersGiveSubtrees(bound, tree);
        }
    }

    private static void addsUp(MeasureParts parts) {
        for (int place = 0; place < parts.sums().size(); place++) {
            int slot = place;
            assertThat(parts.accounts().stream()
                            .mapToLong(account -> account.sums().get(slot).sum())
                            .sum())
                    .isEqualTo(parts.sums().get(slot).sum());
        }
        for (AccountExplanation account : parts.accounts()) {
            for (SlotSum sum : account.sums()) {
                assertThat(account.credited().stream()
                                .filter(run -> run.slot().equals(sum.slot()))
                                .mapToLong(CreditedRun::amount)
                                .sum())
                        .isEqualTo(sum.sum());
            }
        }
        int earning = parts.earning().size();
        assertThat(parts.accounts().subList(0, earning)).isEqualTo(parts.earning());
    }

    private static void isTheEvidence(BoundPortfolio bound, Explanation tree) {
        CollectedEvidence evidence = new CollectedEvidence();
        bound.evidence(
                EvidenceQuery.all().partner(tree.query().partnerId()),
                tree.query().asOf(),
                evidence);
        List<CreditedItem> credited = new ArrayList<>();
        Set<List<Object>> leftOut = new HashSet<>();
        parts(tree)
                .values()
                .forEach(parts -> parts.accounts().forEach(account -> {
                    account.credited().forEach(run -> credited.addAll(run.items()));
                    account.leftOut()
                            .forEach(reason -> reason.items().forEach(item -> {
                                assertThat(item.months()).isEqualTo(reason.months());
                                assertThat(item.text())
                                        .isEqualTo(reason.items().get(0).text());
                                assertThat(reason.text()).startsWith(item.text());
                                assertThat(item.decidedIn().isPresent()
                                                || reason.because().isEmpty())
                                        .isTrue();
                                assertThat(idOf(item)).isEqualTo(account.id());
                                leftOut.addAll(monthly(item));
                            }));
                }));
        assertThat(credited).containsExactlyInAnyOrderElementsOf(evidence.credited());
        assertThat(leftOut)
                .isEqualTo(evidence.leftOut().stream()
                        .flatMap(item -> monthly(item).stream())
                        .collect(Collectors.toSet()));
    }

    private static Map<String, MeasureParts> parts(Explanation tree) {
        Map<String, MeasureParts> parts = new TreeMap<>();
        tree.indicators().forEach(indicator -> parts.put(indicator.id(), indicator.parts()));
        tree.classifications().forEach(one -> parts.put(one.id(), one.parts()));
        return parts;
    }

    private static String idOf(LeftOutItem item) {
        return item.account().level() == AccountLevel.PERSON
                ? item.account().personId().orElseThrow()
                : item.account().customerId().orElseThrow();
    }

    private static List<List<Object>> monthly(LeftOutItem item) {
        return item.months().stream()
                .map(month -> List.<Object>of(
                        item.indicatorId(), item.account(), item.exam(), item.reason(), item.text(), month))
                .toList();
    }

    private static void filtersGiveSubtrees(BoundPortfolio bound, Explanation whole) {
        Map<String, MeasureParts> all = parts(whole);
        all.forEach((id, parts) -> {
            Explanation one = Explanation.of(bound, whole.query().indicator(id));
            assertThat(parts(one)).isEqualTo(Map.of(id, parts));
            assertThat(one.score()).isEqualTo(whole.score());
        });
        for (String customer : customers(bound.portfolio())) {
            Explanation one = Explanation.of(bound, whole.query().customer(customer));
            assertThat(one.score()).isEqualTo(whole.score());
            assertThat(parts(one).keySet()).isEqualTo(all.keySet());
            parts(one).forEach((id, parts) -> {
                MeasureParts ofAll = all.get(id);
                assertThat(parts.sums()).isEqualTo(ofAll.sums());
                assertThat(parts.accounts())
                        .isEqualTo(ofAll.accounts().stream()
                                .filter(account -> account.kind() == AccountLevel.CUSTOMER
                                        && account.id().equals(customer))
                                .toList());
            });
        }
    }

    private static Set<String> customers(Portfolio portfolio) {
        return portfolio
                .facts(FactTable.TENANTS)
                .map(fact -> ((Tenant) fact).customerId())
                .collect(Collectors.toSet());
    }

    /** What is taken away by the engine's own subtraction of sums is what an account is worth. */
    @Property(tries = 200)
    void margin_anyAccount_isTheScoreWithoutIt(@ForAll("given") Given given) {
        BoundPortfolio bound = given.bind();
        PartnerTallies all = bound.tally(given.asOf(), ScoringOptions.callingThread());
        for (PciScore score : bound.finish(all)) {
            Explanation tree = Explanation.of(bound, ExplainQuery.of(score.partnerId(), given.asOf()));
            for (IndicatorExplanation indicator : tree.indicators()) {
                for (AccountExplanation account : indicator.parts().earning()) {
                    PartnerTallies own = account.kind() == AccountLevel.PERSON
                            ? bound.tallyPerson(account.id(), given.asOf())
                            : bound.tallyCustomer(account.id(), given.asOf());
                    PciScore rest = bound.finish(all.minus(own)).stream()
                            .filter(other -> other.partnerId().equals(score.partnerId()))
                            .findFirst()
                            .orElseThrow();
                    Margin margin = account.margin().orElseThrow();
                    // The partner keeps its class, even if it were in another one without the account.
                    if (rest.classes().equals(score.classes())) {
                        assertThat(margin.without())
                                .isEqualTo(rest.indicator(indicator.id()).orElseThrow());
                    }
                    assertThat(margin.points().plus(margin.without().points()))
                            .isEqualTo(indicator.score().points());
                }
            }
        }
    }

    /** Whatever is asked about a customer, there is what it earned, or a reason, or the statement that there is neither. */
    @Property(tries = 200)
    void whyNot_anyCustomer_isWhatTheTreeSays(@ForAll("given") Given given) {
        BoundPortfolio bound = given.bind();
        Portfolio portfolio = bound.portfolio();
        Map<String, Set<String>> associated = associated(portfolio);
        for (PartnerRecord partner : portfolio.partners()) {
            for (String customer : customers(portfolio)) {
                ExplainQuery query = ExplainQuery.of(partner.id(), given.asOf()).customer(customer);
                WhyNot why = WhyNot.of(bound, query);
                Set<String> partners = associated.getOrDefault(customer, Set.of());
                assertThat(why.associated()).isEqualTo(partners.contains(partner.id()));
                assertThat(why.others().stream().map(OtherPartner::partnerId))
                        .containsExactlyElementsOf(partners.stream()
                                .filter(id -> !id.equals(partner.id()))
                                .sorted()
                                .toList());
                List<Optional<AccountExplanation>> accounts = Explanation.of(bound, query).indicators().stream()
                        .map(indicator -> indicator.parts().accounts().stream().findFirst())
                        .toList();
                assertThat(why.indicators().stream().map(IndicatorAnswer::account))
                        .isEqualTo(accounts);
                for (IndicatorAnswer answer : why.indicators()) {
                    assertThat(answer.absence().isPresent())
                            .isNotEqualTo(answer.account().isPresent());
                    assertThat(answer.earned()
                                    || !answer.reasons().isEmpty()
                                    || answer.absence().isPresent())
                            .isTrue();
                    assertThat(answer.absence().equals(Optional.of(IndicatorAnswer.Absence.COUNTS_PEOPLE)))
                            .isEqualTo(answer.score().rule().type().equals("qualified-people"));
                }
            }
        }
    }

    private static Map<String, Set<String>> associated(Portfolio portfolio) {
        Map<String, String> customers = new TreeMap<>();
        portfolio
                .facts(FactTable.TENANTS)
                .map(Tenant.class::cast)
                .forEach(tenant -> customers.put(tenant.id(), tenant.customerId()));
        Map<String, String> customerOf = new TreeMap<>();
        portfolio
                .facts(FactTable.SUBSCRIPTIONS)
                .map(Subscription.class::cast)
                .forEach(one -> customerOf.put(one.id(), customers.get(one.tenantId())));
        Map<String, Set<String>> partners = new TreeMap<>();
        portfolio
                .facts(FactTable.ASSOCIATIONS)
                .map(PartnerAssociation.class::cast)
                .forEach(one -> partners.computeIfAbsent(customerOf.get(one.subscriptionId()), id -> new HashSet<>())
                        .add(one.partnerId()));
        return partners;
    }
}
