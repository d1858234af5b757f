-- One row per subscription in the rule set's scope with a column per month, and one per link with its credited months
-- resolved. Sets of months are bits, bit k for the month ${first} + k.
CREATE TABLE ledger AS
    SELECT subscription, tenant, customer, channel IN (${channels}) AS commercial,
        CASE WHEN channel IN (${channels}) THEN ${revenue.agreement} ELSE 0 END AS billable,
        coalesce(paid, 0) AS paid, ${all.columns}
    FROM subscriptions JOIN tenants USING (tenant)
        LEFT JOIN (
            SELECT subscription, bit_or(1::BIGINT << (month - ${first})) AS paid
            FROM seats WHERE paid_seats > 0 GROUP BY subscription) USING (subscription)
        LEFT JOIN (SELECT subscription, ${billed.columns} FROM billing GROUP BY subscription) USING (subscription)
        LEFT JOIN (SELECT subscription, ${users.columns} FROM usage GROUP BY subscription) USING (subscription)
    WHERE product IN (${products})
    ORDER BY customer, tenant, subscription;
CREATE TABLE links AS
    WITH held AS (
        SELECT partner, subscription, type, span(first_month - ${first}, last_month - ${first}) AS months
        FROM associations),
    claims AS (
        SELECT subscription,
            bit_or(months) FILTER (type = 'CPOR_OSA') AS sales,
            bit_or(months) FILTER (type = 'CPOR_OSU') AS use
        FROM held GROUP BY subscription)
    SELECT partner, subscription,
        bit_or(CASE type WHEN 'DPOR' THEN months & ~coalesce(sales, 0) WHEN 'CPOR_OSU' THEN 0 ELSE months END) AS sales,
        bit_or(CASE type WHEN 'DPOR' THEN months & ~coalesce(use, 0) WHEN 'CPOR_OSA' THEN 0 ELSE months END) AS use
    FROM held JOIN ledger USING (subscription) LEFT JOIN claims USING (subscription)
    GROUP BY partner, subscription
    ORDER BY subscription, partner;
