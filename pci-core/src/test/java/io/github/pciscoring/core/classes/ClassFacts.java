package io.github.pciscoring.core.classes;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.laws.RandomFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random portfolios in which tenants and partners have codes, or none, or several. */
final class ClassFacts {
    private static final String[] MARKETS = {"DEV", "EMERGING"};
    private static final String[] COUNTRIES = {"FI", "SE", "EE"};

    private ClassFacts() {}

    /** Returns the facts of a seed. */
    static List<Fact> of(long seed) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : RandomFacts.of(seed)) {
            facts.add(fact);
            if (fact instanceof Tenant tenant) {
                addCodes(facts, random, SubjectType.TENANT, tenant.id(), "market", MARKETS);
            } else if (fact instanceof Partner partner) {
                addCodes(facts, random, SubjectType.PARTNER, partner.id(), "country", COUNTRIES);
            }
        }
        return facts;
    }

    private static void addCodes(
            List<Fact> facts, Random random, SubjectType type, String id, String column, String[] codes) {
        for (String code : codes) {
            if (random.nextInt(3) == 0) {
                facts.add(OwnFact.code(type, id, column, code));
            }
        }
    }
}
