-- The facts as DATA.md has them, with the numbers that a database user would give their keys, and months counted from
-- year 0, so that no join compares text. Open ends are the smallest and largest month of the type.
CREATE TYPE environment AS ENUM (${environments});
CREATE TYPE association AS ENUM (${associationTypes});
CREATE TABLE partners (partner INTEGER, partner_id VARCHAR, scored BOOLEAN);
CREATE TABLE tenants (tenant INTEGER, customer INTEGER);
CREATE TABLE subscriptions (subscription INTEGER, tenant INTEGER, product VARCHAR, channel VARCHAR, agreement_start SMALLINT);
CREATE TABLE associations (partner INTEGER, subscription INTEGER, type association, first_month SMALLINT, last_month SMALLINT);
CREATE TABLE billing (subscription INTEGER, month SMALLINT, amount BIGINT);
CREATE TABLE seats (subscription INTEGER, month SMALLINT, paid_seats INTEGER);
CREATE TABLE usage (subscription INTEGER, month SMALLINT, environment environment, active_users INTEGER);
CREATE TABLE people (person INTEGER, partner INTEGER, first_month SMALLINT, last_month SMALLINT);
CREATE TABLE exams (person INTEGER, exam VARCHAR, passed_on DATE, expires_on DATE);

-- The bits low to high, both inclusive; those below 0 or above 61 are left out.
CREATE MACRO span(low, high) AS greatest(0,
    (1::BIGINT << (least(greatest(high, -1), 61) + 1)) - (1::BIGINT << least(greatest(low, 0), 62)));

-- Whether bit n is set.
CREATE MACRO has(bits, n) AS (bits >> n) & 1 = 1;

-- most * clamp(part / whole, 0, 1), rounded half up.
CREATE MACRO micro_points(part, whole, most) AS
    (2 * most * least(greatest(part, 0), whole) + whole) // (2 * whole);
