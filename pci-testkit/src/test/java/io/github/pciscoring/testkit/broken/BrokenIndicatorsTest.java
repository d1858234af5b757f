package io.github.pciscoring.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.IndicatorException;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.testkit.portfolio.FactName;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each law, an indicator that breaks it makes the kit say so, and a sound one passes. */
class BrokenIndicatorsTest {
    private static final int LAWS = 23;

    private static final String UNIT = "unit_ofEachRule_isTheTypes";
    private static final String SHAPE = "shape_askedAgain_isTheSameObject";
    private static final String AGAIN = "scoring_again_givesTheSame";
    private static final String INSTANCE = "scoring_byAnotherInstance_givesTheSame";
    private static final String SUMS_ALONE = "measure_ofSumsAlone_isTheSame";
    private static final String EXACT = "measure_always_isExact";
    private static final String ORDER = "facts_inAnotherOrder_giveTheSame";
    private static final String PARTS = "parts_scoredApart_mergeToTheWhole";
    private static final String ADD_UP = "accounts_addedUpAndTakenAway_areTheDifference";
    private static final String ALONE = "account_amongOthers_givesWhatItGivesAlone";
    private static final String ONE = "partner_scoredAlone_scoresAsAmongAll";
    private static final String THREADS = "threads_anyNumber_giveTheSame";
    private static final String LOOK_BACK = "months_outsideTheLookBack_doNotMatter";
    private static final String NOT_READ = "months_beyondTheLookBack_areNotRead";
    private static final String CREDITED = "portfolios_madeUp_letEachIndicatorCredit";
    private static final String EVIDENCE = "evidence_ofEachPartner_addsUpToEverySlot";
    private static final String FILTERED = "evidence_filtered_isOnlyNarrowed";
    private static final String EVIDENCE_OF_PARTS = "evidence_ofParts_isThatOfTheWhole";
    private static final String FEW_CHANGES = "changes_ofFewAccounts_giveWhatScratchGives";
    private static final String MANY_CHANGES = "changes_ofManyAccounts_giveWhatScratchGives";

    /**
     * A broken indicator.
     *
     * @param fails the laws that fail, and no others
     * @param mayFail others that fail as well when chance wants it
     */
    record Broken(String name, Supplier<Indicator> maker, Set<String> fails, Set<String> mayFail) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Broken broken(String name, Supplier<Indicator> maker, String... fails) {
        return new Broken(name, maker, Set.of(fails), Set.of());
    }

    /** Those that break one promise, and with it that law alone. */
    static Stream<Broken> caughtByOneLaw() {
        return Stream.of(
                broken("knowing other instances", BrokenIndicators::knowingOtherInstances, INSTANCE),
                broken("measuring in doubles", BrokenIndicators::measuringInDoubles, EXACT),
                broken("depending on the order of partners", BrokenIndicators::dependingOnTheOrderOfPartners, ORDER),
                broken("keeping its work in a field", BrokenIndicators::keepingItsWorkInAField, THREADS),
                broken("looking too far back", BrokenIndicators::lookingTooFarBack, LOOK_BACK),
                broken("masking beyond its look-back", BrokenIndicators::maskingBeyondItsLookBack, NOT_READ),
                broken("failing beyond its look-back", BrokenIndicators::failingBeyondItsLookBack, NOT_READ),
                broken("crediting on the moon", BrokenIndicators::creditingOnTheMoon, CREDITED),
                broken("changing its shape", BrokenIndicators::changingItsShape, SHAPE));
    }

    /** Those whose fault shows in several ways. */
    static Stream<Broken> caughtBySeveralLaws() {
        Set<String> dependingOnOthers = Set.of(PARTS, ADD_UP, ALONE, ONE, EVIDENCE_OF_PARTS, FILTERED, FEW_CHANGES);
        return Stream.of(
                broken("hiding evidence", BrokenIndicators::hidingEvidence, EVIDENCE, FILTERED),
                new Broken(
                        "measuring with memory",
                        BrokenIndicators::measuringWithMemory,
                        Set.of(SUMS_ALONE),
                        Set.of(INSTANCE)),
                new Broken(
                        "preferring the first",
                        BrokenIndicators::preferringTheFirst,
                        dependingOnOthers,
                        Set.of(ORDER, MANY_CHANGES)),
                new Broken(
                        "keeping the maximum",
                        BrokenIndicators::keepingTheMaximum,
                        dependingOnOthers,
                        Set.of(ORDER, MANY_CHANGES)));
    }

    @ParameterizedTest
    @MethodSource({"caughtByOneLaw", "caughtBySeveralLaws"})
    void laws_brokenIndicator_failWhereItIsBroken(Broken broken) {
        LawRun run = LawRun.of(PaidMonths.rule(broken.maker())
                .build()
                .withCodes(codes -> codes.addFacts(new FactName(SubjectType.PARTNER, "quota"))));

        assertThat(run.failures().keySet()).containsAll(broken.fails());
        assertThat(run.failures().keySet().stream()
                        .filter(law -> !broken.mayFail().contains(law)))
                .isSubsetOf(broken.fails());
        assertThat(run.passed() + run.failures().size()).isEqualTo(LAWS);
    }

    /** What changes from call to call breaks nearly everything; the law of repetition says it most plainly. */
    @Test
    void laws_chanceClockOrMemory_failTheLawOfRepetition() {
        assertThat(LawRun.of(PaidMonths.rule(BrokenIndicators::readingTheClock).build())
                        .failures())
                .containsKeys(AGAIN, INSTANCE, ORDER, PARTS);
        assertThat(LawRun.of(PaidMonths.rule(BrokenIndicators::countingCalls).build())
                        .failures())
                .containsKeys(AGAIN, INSTANCE, ORDER, PARTS);
    }

    @Test
    void laws_soundIndicator_hold() {
        LawRun run = LawRun.of(PaidMonths.rule(PaidMonths::new).build());

        assertThat(run.failures()).isEmpty();
        assertThat(run.passed()).isEqualTo(LAWS);
        assertThat(run.report()).as("nothing is said of laws that hold").isEmpty();
    }

    /** What comes out of it is a wrong number, and every other law holds: this one says what to do. */
    @Test
    void lookBack_tooShort_isSaidWithWhatItCosts() {
        assertThat(failure(NOT_READ, BrokenIndicators::maskingBeyondItsLookBack))
                .hasMessageStartingWith(
                        "an indicator must not read months beyond the look-back that its shape declares: it"
                                + " sees none of them when it scores; declare a longer look-back, or mask what is read by the months"
                                + " meant\n")
                .hasMessageMatching(
                        "(?s).*\n  partner \\S+, indicator sample, slot months: \\d+ with the look-back of 12"
                                + " that it declares, \\d+ when shown 63 months back.*");
        assertThat(failure(NOT_READ, BrokenIndicators::failingBeyondItsLookBack))
                .hasMessageContaining("shown more months, it fails: indicator sample failed on customer ")
                .hasMessageContaining("ArrayIndexOutOfBoundsException");
    }

    @Test
    void credits_ofNobody_areSaidWithWhatThePortfoliosHave() {
        assertThat(failure(CREDITED, BrokenIndicators::creditingOnTheMoon)).hasMessage("""
                        the laws were tried on nothing: indicator sample credited nobody
                          on 1000 made-up portfolios of
                            products: OTHER_PRODUCT, OTHER_PRODUCT_2, OTHER_PRODUCT_3
                            channels: OTHER_CHANNEL, OTHER_CHANNEL_2
                            association types: CLAIM, HELPER, OWNER
                            exams: OTHER_EXAM
                            locations: HERE, THERE
                            own facts: none
                          add codes by underTest().withCodes(codes -> codes.addProducts(...)), if it asks for others; if it asks \
                        for what they have only seldom together, bring portfolios of your own by overriding portfolios()""");
        assertThat(LawRun.of(PaidMonths.rule(BrokenIndicators::creditingOnTheMoon)
                                .build()
                                .withCodes(codes -> codes.addLocations("MOON")))
                        .failures())
                .isEmpty();
    }

    /** One that measures by the partner's own facts alone has nobody to credit. */
    @Test
    void laws_indicatorWithoutCredits_hold() {
        assertThat(LawRun.of(PaidMonths.rule(PartnersQuota::new)
                                .build()
                                .withCodes(codes -> codes.addFacts(new FactName(SubjectType.PARTNER, "quota"))))
                        .failures())
                .isEmpty();
    }

    /** It names no code at all; its tenants have several products all the same, so that what is wrong with it shows. */
    @Test
    void laws_indicatorThatComparesProducts_holdOnlyIfItIsSound() {
        assertThat(LawRun.of(PaidMonths.rule(ManyProducts::new).build()).failures())
                .isEmpty();
        for (ManyProducts.Fault fault : ManyProducts.Fault.values()) {
            assertThat(LawRun.of(PaidMonths.rule(() -> new ManyProducts(fault)).build())
                            .failures())
                    .as(fault.name())
                    .isNotEmpty();
        }
    }

    private static Throwable failure(String law, Supplier<Indicator> maker) {
        return LawRun.of(PaidMonths.rule(maker).build()).failures().get(law);
    }

    /** The engine clamps: whatever is measured, points stay between 0 and the maximum. */
    @Test
    void laws_measureBeyondAllBounds_hold() {
        assertThat(LawRun.of(PaidMonths.rule(BrokenIndicators::measuringExtremes)
                                .build())
                        .failures())
                .isEmpty();
    }

    /** The engine refuses the rule set, so that nothing can be scored; the law of units says why. */
    @Test
    void laws_unitOfAnother_areRefusedByTheEngine() {
        LawRun run =
                LawRun.of(PaidMonths.rule(PaidMonths::new).withUnit("apples").build());

        assertThat(run.failures()).hasSize(LAWS);
        assertThat(run.failures().get(UNIT)).hasMessageContaining("apples in the rule, months in the type sample");
        assertThat(run.failures().get(AGAIN))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("apples");
    }

    /** The engine refuses to read or credit what was not declared, naming indicator, account and month. */
    @Test
    void laws_readingOrCreditingWhatWasNotDeclared_areRefusedByTheEngine() {
        assertThat(LawRun.of(PaidMonths.rule(BrokenIndicators::readingBeforeItsLookBack)
                                .build())
                        .failures()
                        .get(LOOK_BACK))
                .isInstanceOf(IndicatorException.class)
                .hasMessageMatching("(?s)indicator sample failed on customer \\S+ as of \\S+: .*look-back of 12.*");
        assertThat(LawRun.of(PaidMonths.rule(BrokenIndicators::creditingAnybody).build())
                        .failures()
                        .get(AGAIN))
                .isInstanceOf(IndicatorException.class)
                .hasMessageMatching("(?s)indicator sample failed on customer \\S+ as of \\S+: .*is not credited.*");
    }
}
