sums AS (
    SELECT partner, partner_id,
        coalesce(revenue, 0)::BIGINT AS revenue, coalesce(adds, 0)::BIGINT AS adds,
        coalesce(consultants, 0) AS consultants, coalesce(developers, 0) AS developers,
        coalesce(deployments, 0) AS deployments,
        coalesce(current_users, 0)::BIGINT AS current_users, coalesce(baseline_users, 0)::BIGINT AS baseline_users
    FROM partners LEFT JOIN revenue USING (partner) LEFT JOIN adds USING (partner) LEFT JOIN staff USING (partner)
        LEFT JOIN users USING (partner)
    WHERE scored),
totals AS (
    SELECT *,
        micro_points(revenue, ${revenue.numerator} * 10000, ${revenue.points}) + micro_points(adds, ${adds.numerator}, ${adds.points})
        + micro_points(consultants, ${consultants.numerator}, ${consultants.points})
        + micro_points(developers, ${developers.numerator}, ${developers.points})
        + micro_points(deployments, ${deployments.numerator}, ${deployments.points})
        + CASE WHEN baseline_users < ${growth.minimum} THEN 0
            ELSE micro_points((current_users - baseline_users) * ${growth.denominator},
                baseline_users * ${growth.numerator}, ${growth.points}) END AS micro_points
    FROM sums)
SELECT partner_id, revenue, adds, consultants, developers, deployments, current_users, baseline_users, micro_points,
    ${tier} AS tier
FROM totals
ORDER BY partner
