-- Sets of months are bits, bit k for the month k before the as-of month. Who is credited follows SPEC, Attribution.
scope AS MATERIALIZED (
    SELECT subscription, tenant, customer, channel, agreement_start, channel IN (${channels}) AS commercial
    FROM subscriptions JOIN tenants USING (tenant)
    WHERE product IN (${products})),
paid AS MATERIALIZED (
    SELECT subscription, bit_or(1::BIGINT << (${asOf} - month)) AS paid
    FROM seats
    WHERE paid_seats > 0 AND month BETWEEN ${asOf} - ${lookBack} AND ${asOf}
    GROUP BY subscription),
held AS MATERIALIZED (
    SELECT partner, subscription, type, span(${asOf} - last_month, least(${asOf} - first_month, ${lookBack})) AS months
    FROM associations),
claims AS (
    SELECT subscription,
        bit_or(months) FILTER (type = 'CPOR_OSA') AS sales,
        bit_or(months) FILTER (type = 'CPOR_OSU') AS use
    FROM held
    WHERE type IN ('CPOR_OSA', 'CPOR_OSU')
    GROUP BY subscription),
linked AS MATERIALIZED (
    SELECT partner, subscription, any_value(scope.tenant) AS tenant, any_value(customer) AS customer,
        any_value(commercial) AS commercial, any_value(channel) AS channel, any_value(agreement_start) AS agreement_start,
        any_value(coalesce(paid, 0)) AS paid,
        bit_or(CASE type WHEN 'DPOR' THEN months & ~coalesce(claims.sales, 0) WHEN 'CPOR_OSU' THEN 0 ELSE months END) AS sales,
        bit_or(CASE type WHEN 'DPOR' THEN months & ~coalesce(claims.use, 0) WHEN 'CPOR_OSA' THEN 0 ELSE months END) AS use
    FROM held JOIN scope USING (subscription) LEFT JOIN claims USING (subscription) LEFT JOIN paid USING (subscription)
    GROUP BY partner, subscription),
revenue AS (
    SELECT partner, sum(amount) AS revenue
    FROM billing JOIN linked USING (subscription)
    WHERE month BETWEEN ${asOf} - ${revenue.oldest} AND ${asOf} AND commercial AND has(sales, ${asOf} - month)
        AND ${revenue.inAgreement}
    GROUP BY partner),
customers AS (
    SELECT customer, bit_or(paid) AS paid
    FROM scope JOIN paid USING (subscription)
    WHERE commercial
    GROUP BY customer),
adds AS (
    SELECT partner, sum(bit_count(credited & paid & ~(paid >> 1) & span(0, ${adds.oldest}))
        - bit_count((credited >> 1) & (paid >> 1) & ~paid & span(0, ${adds.oldest}))) AS adds
    FROM (SELECT partner, customer, bit_or(sales & paid) AS credited FROM linked WHERE commercial GROUP BY partner, customer)
        JOIN customers USING (customer)
    GROUP BY partner),
tenant_months AS (
    SELECT tenant, month,
        sum(active_users) FILTER (environment = 'PRODUCTION') AS deployed,
        sum(active_users) AS active
    FROM usage JOIN paid USING (subscription) JOIN scope USING (subscription)
    WHERE month BETWEEN ${asOf} - ${lookBack} AND ${asOf} AND has(paid, ${asOf} - month)
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
        count(*) FILTER (is_new AND has(credited, 0)) AS deployments,
        sum(active) FILTER (has(credited, 0)) AS current_users,
        sum(active_before) FILTER (has(credited, ${growth.back})) AS baseline_users
    FROM (SELECT partner, tenant, bit_or(use & paid) AS credited FROM linked GROUP BY partner, tenant)
        JOIN tenant_users USING (tenant)
    GROUP BY partner)
