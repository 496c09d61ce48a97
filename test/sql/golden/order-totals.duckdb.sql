SELECT
  "country",
  COUNT(*) AS "customers",
  COALESCE(SUM("customer_orders"), 0) AS "orders",
  CAST(COALESCE(SUM("customer_revenue"), CAST(0 AS DECIMAL(38, 2))) AS VARCHAR) AS "revenue",
  COALESCE(SUM("first_order" - DATE '0001-01-01'), 0) AS "first_order_days",
  CAST(MAX("last_order") AS VARCHAR) AS "last_order",
  COALESCE(SUM("invalid_orders"), 0) AS "invalid"
FROM (
  SELECT
    "country",
    COUNT(*) AS "customer_orders",
    SUM(CAST(CASE WHEN +"paid" > -1000000000000000000 AND +"paid" < 1000000000000000000 THEN +"paid" END AS DECIMAL(38, 2))) AS "customer_revenue",
    MIN(CAST("ordered_at" AS DATE)) AS "first_order",
    MAX(CAST("ordered_at" AS DATE)) AS "last_order",
    COUNT(CASE WHEN CAST("customer_id" AS VARCHAR) <> '' AND "ordered_at" IS NOT NULL AND CAST(CASE WHEN +"paid" > -1000000000000000000 AND +"paid" < 1000000000000000000 THEN +"paid" END AS DECIMAL(38, 2)) = +"paid" THEN NULL ELSE 1 END) AS "invalid_orders"
  FROM "shop"."orders.2024"
  GROUP BY "country", "customer_id"
) AS "customer_totals"
GROUP BY "country"
