SELECT
  "customer_id",
  COUNT(*) AS "orders",
  CAST(COALESCE(SUM(CAST(CASE WHEN +"paid" > -1000000000000000000 AND +"paid" < 1000000000000000000 THEN +"paid" END AS DECIMAL(31, 2))), CAST(0 AS DECIMAL(31, 2))) AS VARCHAR) AS "revenue",
  CAST(MIN(CAST("ordered_at" AS DATE)) AS VARCHAR) AS "first_order",
  CAST(MAX(CAST("ordered_at" AS DATE)) AS VARCHAR) AS "last_order",
  COUNT(CASE WHEN CAST("customer_id" AS VARCHAR) <> '' AND "ordered_at" IS NOT NULL AND CAST(CASE WHEN +"paid" > -1000000000000000000 AND +"paid" < 1000000000000000000 THEN +"paid" END AS DECIMAL(31, 2)) = +"paid" THEN NULL ELSE 1 END) AS "invalid"
FROM "shop"."orders.2024"
WHERE "ordered_at" IS NULL
   OR "ordered_at" >= DATE '2024-01-01'
GROUP BY "customer_id"
