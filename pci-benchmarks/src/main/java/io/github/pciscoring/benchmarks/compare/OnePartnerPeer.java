package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.OnePartner;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Another way to score one partner, and what the engine should reach beside it.
 *
 * @param id its stable name
 * @param does what it is, for the table
 * @param build whether it starts from value objects each time, as the engine does then
 * @param target what the engine should reach
 * @param prepare prepares what needn't be done each time, and returns what is to be timed
 */
record OnePartnerPeer(
        String id, String does, boolean build, Target target, Function<OnePartner, Supplier<Answer>> prepare) {}
