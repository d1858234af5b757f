-- Fact rows beside the partners credited for them in their month, sorted by partner, and beside their customers and
-- tenants, sorted by these. Rows are joined, never added up.
CREATE TEMPORARY TABLE credits AS
    WITH months AS (SELECT unnest(range(${first}, ${last} + 1))::SMALLINT AS month),
    held AS (
        SELECT DISTINCT partner, subscription, type, month
        FROM associations JOIN months ON month BETWEEN first_month AND last_month),
    claims AS (
        SELECT subscription, month, bool_or(type = 'CPOR_OSA') AS sales, bool_or(type = 'CPOR_OSU') AS use
        FROM held GROUP BY subscription, month)
    SELECT partner, subscription, month,
        bool_or(type IN ('CSP', 'CPOR_OSA') OR (type = 'DPOR' AND NOT claims.sales)) AS sales,
        bool_or(type IN ('CSP', 'CPOR_OSU') OR (type = 'DPOR' AND NOT claims.use)) AS use
    FROM held JOIN claims USING (subscription, month)
    GROUP BY partner, subscription, month;
CREATE TABLE partner_billing AS
    SELECT partner, month, amount, product, channel, agreement_start
    FROM billing JOIN credits USING (subscription, month) JOIN subscriptions USING (subscription)
    WHERE sales
    ORDER BY partner, month;
CREATE TABLE partner_seats AS
    SELECT partner, customer, tenant, month, product, channel, sales, use
    FROM seats JOIN credits USING (subscription, month) JOIN subscriptions USING (subscription) JOIN tenants USING (tenant)
    WHERE paid_seats > 0 AND (sales OR use)
    ORDER BY partner, customer, tenant, month;
DROP TABLE credits;
CREATE TABLE customer_seats AS
    SELECT customer, month, product, channel
    FROM seats JOIN subscriptions USING (subscription) JOIN tenants USING (tenant)
    WHERE paid_seats > 0
    ORDER BY customer, month;
CREATE TABLE tenant_usage AS
    SELECT tenant, month, product, environment, active_users
    FROM usage JOIN seats USING (subscription, month) JOIN subscriptions USING (subscription)
    WHERE paid_seats > 0
    ORDER BY tenant, month;
