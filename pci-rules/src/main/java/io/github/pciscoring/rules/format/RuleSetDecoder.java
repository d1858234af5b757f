package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.rules.tree.FileNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Decodes a whole rule set. */
final class RuleSetDecoder {
    /** The one format that there is; a file states it so that a later format can tell the two apart. */
    static final int FORMAT = 1;

    /** More than any programme has. What each costs is little, but not nothing. */
    static final int MOST_INDICATORS = 1_000;

    static final int MOST_CLASSIFICATIONS = 100;

    private static final Pattern NAME = Pattern.compile("[^ \\t\\r\\n,@]+");

    private static final Decoder<MonthRange> IN_FORCE = Fields.decoder(fields -> {
        Optional<YearMonth> from = fields.optional("from", Scalars::month);
        Optional<YearMonth> to = fields.optional("to", Scalars::month);
        return () -> MonthRange.of(from, to);
    });

    private RuleSetDecoder() {}

    /** Decodes what a rule set is called by, which stands in lists of names and as {@code id@version}. */
    private static Optional<String> name(FileNode node) {
        return Scalars.text(node).filter(text -> {
            boolean isName = NAME.matcher(text).matches();
            if (!isName) {
                node.reject("a name without spaces, commas and @");
            }
            return isName;
        });
    }

    static Optional<CompetencyRuleSet> decode(FileNode root, IndicatorTypes types) {
        return Fields.<CompetencyRuleSet>decoder(fields -> reading(fields, types))
                .decode(root);
    }

    private static Supplier<CompetencyRuleSet> reading(Fields fields, IndicatorTypes types) {
        CompetencyRuleSet.Builder rules = CompetencyRuleSet.builder();
        Field<String> id = fields.required("rule-set", RuleSetDecoder::name);
        fields.required("format", Scalars.whole(FORMAT, FORMAT));
        Field<String> version = fields.required("version", RuleSetDecoder::name);
        Field<String> title = fields.required("title", Scalars::text);
        fields.optional("source", Scalars::text).ifPresent(rules::source);
        fields.optional("in-force", IN_FORCE).ifPresent(rules::inForce);
        Field<Points> maximumTotal = fields.required("maximum-total", Scalars::points);
        Field<RoundingPolicy> rounding = fields.required("rounding", RoundingDecoder::decode);

        // In this order, since the later parts refer to the names that the earlier ones declare.
        Vocabulary names = Vocabulary.empty();
        fields.optional("products", names.products()::declare).ifPresent(rules::putAllProductFamilies);
        fields.optional("channels", names.channels()::declare).ifPresent(rules::putAllChannelGroups);
        Optional<Set<String>> associationTypes =
                fields.optional("association-types", Decoders.setOf(names.associationTypes()::declare));
        fields.optional(
                        "classifications",
                        Decoders.listOfAtMost(MOST_CLASSIFICATIONS, ClassificationDecoder.of(names, types)))
                .ifPresent(rules::classifications);
        Field<List<IndicatorRule>> indicators = fields.required(
                "indicators", Decoders.someOfAtMost(MOST_INDICATORS, IndicatorDecoder.of(names, types)));
        if (!fields.isList("indicators")) {
            names.credited().areUnknown();
            names.indicators().areUnknown();
            names.categories().areUnknown();
        }
        fields.optional("exams", ExamTermsDecoder.of(names)).ifPresent(rules::examTerms);
        Field<TierLadder> tiers = fields.required("tiers", TierDecoder.of(names));
        Optional<Map<String, List<CreditRule>>> attribution =
                fields.optional("attribution", AttributionDecoder.of(names));

        return () -> checked(
                rules.id(id.get())
                        .version(version.get())
                        .title(title.get())
                        .maximumTotal(maximumTotal.get())
                        .rounding(rounding.get())
                        .tiers(tiers.get())
                        .attribution(
                                new AttributionPolicy(associationTypes.orElse(Set.of()), attribution.orElse(Map.of())))
                        .indicators(indicators.get())
                        .build(),
                types);
    }

    /** Refuses what only the whole shows, such as credits without attribution. */
    private static CompetencyRuleSet checked(CompetencyRuleSet rules, IndicatorTypes types) {
        return PciScorer.of(rules, types.byName().values()).rules();
    }
}
