-- Sets of months are bits, bit k for the month k before the as-of month.
revenue AS (
    SELECT partner, sum(amount) AS revenue
    FROM partner_billing
    WHERE month BETWEEN ${asOf} - ${revenue.oldest} AND ${asOf}
    GROUP BY partner),
customers AS (
    SELECT customer, bit_or(1::BIGINT << (${asOf} - month)) AS paid
    FROM customer_seats
    WHERE month BETWEEN ${asOf} - ${lookBack} AND ${asOf}
    GROUP BY customer),
adds AS (
    SELECT partner, sum(bit_count(credited & paid & ~(paid >> 1) & span(0, ${adds.oldest}))
        - bit_count((credited >> 1) & (paid >> 1) & ~paid & span(0, ${adds.oldest}))) AS adds
    FROM (
        SELECT partner, customer, bit_or(1::BIGINT << (${asOf} - month)) AS credited
        FROM partner_seats
        WHERE month BETWEEN ${asOf} - ${lookBack} AND ${asOf} AND sales
        GROUP BY partner, customer)
        JOIN customers USING (customer)
    GROUP BY partner),
tenant_months AS (
    SELECT tenant, month,
        sum(active_users) FILTER (environment = 'PRODUCTION') AS deployed,
        sum(active_users) AS active
    FROM tenant_usage
    WHERE month BETWEEN ${asOf} - ${lookBack} AND ${asOf}
    GROUP BY tenant, month),
tenant_users AS (
    SELECT tenant,
        coalesce(max(deployed) FILTER (month = ${asOf} - ${deployments.baseline}), 0) < ${deployments.below}
            AND max(deployed) FILTER (month BETWEEN ${asOf} - ${deployments.oldest} AND ${asOf} - ${deployments.newest})
                > ${deployments.above} AS is_new,
        max(active) FILTER (month = ${asOf}) AS active,
        max(active) FILTER (month = ${asOf} - ${growth.back}) AS active_before
    FROM tenant_months
    GROUP BY tenant),
users AS (
    SELECT partner,
        count(*) FILTER (is_new AND month = ${asOf}) AS deployments,
        sum(active) FILTER (month = ${asOf}) AS current_users,
        sum(active_before) FILTER (month <> ${asOf}) AS baseline_users
    FROM (
        SELECT DISTINCT partner, tenant, month
        FROM partner_seats
        WHERE month IN (${asOf}, ${asOf} - ${growth.back}) AND use)
        JOIN tenant_users USING (tenant)
    GROUP BY partner)
