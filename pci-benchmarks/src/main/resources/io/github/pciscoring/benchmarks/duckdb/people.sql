qualified AS (
    SELECT person, ${consultants} AS consultant, ${developers} AS developer
    FROM (
        SELECT person, bit_or(CASE exam ${exams} ELSE 0 END) AS exams
        FROM exams
        WHERE passed_on <= ${asOfDay} AND (expires_on IS NULL OR expires_on >= ${asOfDay})
        GROUP BY person)),
staff AS (
    SELECT partner, count(*) FILTER (consultant) AS consultants, count(*) FILTER (developer) AS developers
    FROM (SELECT DISTINCT person, partner FROM people WHERE ${asOf} BETWEEN first_month AND last_month)
        JOIN qualified USING (person)
    GROUP BY partner)
