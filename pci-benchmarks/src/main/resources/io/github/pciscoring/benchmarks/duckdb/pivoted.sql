linked AS MATERIALIZED (
    SELECT partner, tenant, customer, commercial, sales, use, paid, ${revenue.sum} AS revenue
    FROM (SELECT * EXCLUDE (billable), billable & sales AS billable FROM links JOIN ledger USING (subscription))),
revenue AS (
    SELECT partner, sum(revenue) AS revenue FROM linked GROUP BY partner),
customers AS (
    SELECT customer, bit_or(paid) AS paid FROM ledger WHERE commercial AND paid <> 0 GROUP BY customer),
adds AS (
    SELECT partner, sum(bit_count(credited & paid & ~(paid << 1) & ${adds.window})
        - bit_count((credited << 1) & (paid << 1) & ~paid & ${adds.window})) AS adds
    FROM (SELECT partner, customer, bit_or(sales & paid) AS credited FROM linked WHERE commercial GROUP BY partner, customer)
        JOIN customers USING (customer)
    GROUP BY partner),
tenant_months AS (
    SELECT tenant, ${tenant.columns}
    FROM ledger
    WHERE paid <> 0
    GROUP BY tenant),
tenant_users AS (
    SELECT tenant, active, active_before,
        deployed_before < ${deployments.below} AND ${deployments.most} > ${deployments.above} AS is_new
    FROM tenant_months),
users AS (
    SELECT partner,
        count(*) FILTER (is_new AND has(credited, ${now})) AS deployments,
        sum(active) FILTER (has(credited, ${now})) AS current_users,
        sum(active_before) FILTER (${before} >= 0 AND has(credited, greatest(${before}, 0))) AS baseline_users
    FROM (SELECT partner, tenant, bit_or(use & paid) AS credited FROM linked GROUP BY partner, tenant)
        JOIN tenant_users USING (tenant)
    GROUP BY partner)
