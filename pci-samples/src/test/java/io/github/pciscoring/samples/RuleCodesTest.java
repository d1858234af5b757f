package io.github.pciscoring.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleCodesTest {

    @Test
    void of_wholeProgramme_findsEveryCode() {
        CompetencyRuleSet rules = Rules.PROGRAMME;
        RuleCodes codes = RuleCodes.of(rules, Set.of());

        assertThat(codes.products())
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(rules.productFamilies().values().stream()
                        .flatMap(Set::stream)
                        .toList());
        assertThat(codes.channels()).containsOnly("CSP", "EA", "WEB_DIRECT", "OTHER_CHANNEL_1");
        assertThat(codes.agreementMonths()).isEqualTo(Map.of("EA", 12));
        assertThat(codes.roles())
                .isEqualTo(new AssociationRoles(
                        List.of("CPOR_OSA", "CPOR_OSU"), List.of("DPOR"), List.of("CSP"), List.of()));
        assertThat(codes.formulas()).hasSize(1);
        assertThat(codes.otherExams()).doesNotContainAnyElementsOf(rules.exams());
    }

    @Test
    void of_codesInScopesAndCreditsOnly_findsThemToo() {
        CompetencyRuleSet rules = Rules.with(
                        Map.of(
                                "scope",
                                SubscriptionScope.everything()
                                        .withProducts(Set.of("A", "OTHER_PRODUCT_2"))
                                        .withChannels(Set.of("SHOP"))
                                        .withAgreementMonths(Map.of("TREATY", 3)),
                                "exams",
                                ExamFormula.oneOf(Set.of("OTHER_EXAM_1"))),
                        Rules.crediting(Set.of("X"), new CreditRule("X", Optional.of(Set.of("B")), Set.of())))
                .build();
        RuleCodes codes = RuleCodes.of(rules, Set.of("TREATY", "PACT"));

        assertThat(codes.products()).containsExactly("A", "B", "OTHER_PRODUCT_2");
        assertThat(codes.otherProducts()).containsExactly("OTHER_PRODUCT_1", "OTHER_PRODUCT_3", "OTHER_PRODUCT_4");
        assertThat(codes.channels()).containsOnly("SHOP", "TREATY", "OTHER_CHANNEL_1");
        assertThat(codes.agreementMonths()).isEqualTo(Map.of("TREATY", 3, "PACT", 12));
        assertThat(codes.otherExams()).containsExactly("OTHER_EXAM_2", "OTHER_EXAM_3", "OTHER_EXAM_4");
    }

    @Test
    void of_bareRules_findsOnlyWhatTheyDoNotName() {
        RuleCodes codes = RuleCodes.of(Rules.BARE, Set.of());

        assertThat(codes.products()).isEmpty();
        assertThat(codes.channels()).containsExactly("OTHER_CHANNEL_1");
        assertThat(codes.formulas()).isEmpty();
        assertThat(codes.roles().usual("OTHER_CHANNEL_1", new Dice(1))).isEmpty();
    }

    @Test
    void roles_typesOfEveryKind_areInOneRoleEach() {
        AttributionPolicy policy = Rules.crediting(
                Set.of("CLAIM", "SILENT_CLAIM", "INFLUENCE", "SELF", "SELLER", "IDLE"),
                CreditRule.of("CLAIM"),
                CreditRule.of("INFLUENCE").displacedBy(Set.of("CLAIM", "SILENT_CLAIM")),
                CreditRule.of("SELF").displacedBy(Set.of("SELF")),
                CreditRule.of("SELLER"));

        assertThat(AssociationRoles.of(policy))
                .isEqualTo(new AssociationRoles(
                        List.of("CLAIM", "SELF", "SILENT_CLAIM"),
                        List.of("INFLUENCE"),
                        List.of("SELLER"),
                        List.of("IDLE")));
    }

    @Test
    void usual_fallsBackFromOwnSellerToWhateverCredits() {
        Dice dice = new Dice(1).begin(Dice.Kind.CUSTOMER, 0);
        AssociationRoles all = new AssociationRoles(List.of("C"), List.of("D"), List.of("SHOP"), List.of());

        assertThat(all.usual("SHOP", dice)).contains("SHOP");
        assertThat(all.usual("WEB", dice)).contains("D");
        assertThat(new AssociationRoles(List.of("C"), List.of(), List.of("SHOP"), List.of()).usual("WEB", dice))
                .contains("SHOP");
        assertThat(new AssociationRoles(List.of("C"), List.of(), List.of(), List.of()).usual("WEB", dice))
                .contains("C");
    }
}
