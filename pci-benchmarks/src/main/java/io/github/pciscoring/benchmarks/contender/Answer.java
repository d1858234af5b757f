package io.github.pciscoring.benchmarks.contender;

/**
 * What a contender says of a partner: the sums behind the six measures (SPEC, The six measures), and the points and tier
 * that follow from them.
 *
 * @param partnerId the partner
 * @param revenue net new revenue in ten-thousandths of a USD
 * @param adds net customer adds
 * @param consultants functional consultants
 * @param developers developers
 * @param deployments new deployments
 * @param currentUsers monthly active users in the as-of month
 * @param baselineUsers monthly active users in the baseline month
 * @param microPoints the total, in millionths of a point
 * @param tier the tier's name, empty for none
 */
public record Answer(
        String partnerId,
        long revenue,
        long adds,
        long consultants,
        long developers,
        long deployments,
        long currentUsers,
        long baselineUsers,
        long microPoints,
        String tier) {}
