SELECT
  "country",
  "plan",
  COUNT(CASE WHEN "score" IN (9, 10) THEN 1 END) AS "promoters",
  COUNT(CASE WHEN "score" IN (7, 8) THEN 1 END) AS "passives",
  COUNT(CASE WHEN "score" IN (0, 1, 2, 3, 4, 5, 6) THEN 1 END) AS "detractors",
  COUNT(CASE WHEN "score" IN (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) AND "answered_on" IS NOT NULL THEN NULL ELSE 1 END) AS "invalid"
FROM "crm"."answers"
WHERE "answered_on" IS NULL
   OR "answered_on" >= DATE '2024-01-01' AND "answered_on" < DATE '2024-02-01'
GROUP BY "country", "plan"
