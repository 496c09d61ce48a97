SELECT
  "customer_id",
  COUNT(*) AS "orders",
  CAST(COALESCE(SUM(CAST(CASE WHEN +"paid" > -1000000000000000000 AND +"paid" < 1000000000000000000 THEN +"paid" END AS DECIMAL(38, 2))), CAST(0 AS DECIMAL(38, 2))) AS VARCHAR) AS "revenue",
  CAST(MIN(CAST("ordered_at" AT TIME ZONE 'UTC' AS DATE)) AS VARCHAR) AS "first_order",
  CAST(MAX(CAST("ordered_at" AT TIME ZONE 'UTC' AS DATE)) AS VARCHAR) AS "last_order",
  COUNT(CASE WHEN CAST("customer_id" AS VARCHAR) <> '' AND "ordered_at" IS NOT NULL AND CAST(CASE WHEN +"paid" > -1000000000000000000 AND +"paid" < 1000000000000000000 THEN +"paid" END AS DECIMAL(38, 2)) = +"paid" AND "answered_at" IS NOT NULL THEN NULL ELSE 1 END) AS "invalid"
FROM "shop"."orders.2024"
WHERE "answered_at" IS NULL
   OR "answered_at" >= TIMESTAMPTZ '2024-01-01 00:00:00+00' AND "answered_at" < TIMESTAMPTZ '2024-02-01 00:00:00+00'
GROUP BY "customer_id"
