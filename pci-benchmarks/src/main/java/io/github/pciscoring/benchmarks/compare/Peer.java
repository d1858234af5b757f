package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.contender.Contender;
import java.util.function.Function;

/**
 * A contender that scores all partners, and what the engine should reach beside it.
 *
 * @param id its stable name
 * @param threads how many threads it uses; the engine uses as many
 * @param target what the engine should reach: at least so many times as fast, or at most so many times as long
 * @param prepare makes the contender
 */
record Peer(String id, int threads, Target target, Function<Setting, Contender> prepare) {}
