-- Fact rows beside the partners credited for them in their month, sorted by partner, and beside their customers and
-- tenants, sorted by these; rows out of the rule set's scope are left out. Rows are joined, never added up.
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
CREATE TEMPORARY TABLE scope AS
    SELECT subscription, tenant, customer, channel, agreement_start, channel IN (${channels}) AS commercial
    FROM subscriptions JOIN tenants USING (tenant)
    WHERE product IN (${products});
CREATE TABLE partner_billing AS
    SELECT partner, month, amount
    FROM billing JOIN credits USING (subscription, month) JOIN scope USING (subscription)
    WHERE sales AND commercial AND ${revenue.inAgreement}
    ORDER BY partner, month;
CREATE TABLE partner_seats AS
    SELECT partner, customer, tenant, month, sales AND commercial AS sales, use
    FROM seats JOIN credits USING (subscription, month) JOIN scope USING (subscription)
    WHERE paid_seats > 0 AND ((sales AND commercial) OR use)
    ORDER BY partner, customer, tenant, month;
DROP TABLE credits;
CREATE TABLE customer_seats AS
    SELECT customer, month
    FROM seats JOIN scope USING (subscription)
    WHERE paid_seats > 0 AND commercial
    ORDER BY customer, month;
CREATE TABLE tenant_usage AS
    SELECT tenant, month, environment, active_users
    FROM usage JOIN seats USING (subscription, month) JOIN scope USING (subscription)
    WHERE paid_seats > 0
    ORDER BY tenant, month;
DROP TABLE scope;
