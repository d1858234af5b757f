package io.github.pciscoring.benchmarks.contender.streams;

import io.github.pciscoring.core.facts.Partner;
import java.util.List;

/**
 * A partner.
 *
 * @param partner the partner
 * @param customers the customers with an eligible subscription that it was ever linked to
 * @param people the people that were ever affiliated with it
 */
record PartnerFacts(Partner partner, List<CustomerFacts> customers, List<PersonFacts> people) {}
