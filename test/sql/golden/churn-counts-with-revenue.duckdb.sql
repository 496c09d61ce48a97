SELECT
  "plan",
  COUNT(CASE WHEN "at_start" = 1 THEN 1 END) AS "customers_at_start",
  COUNT(CASE WHEN "at_start" = 1 AND "at_end" = 0 THEN 1 END) AS "customers_lost",
  COUNT(CASE WHEN "at_start" = 0 AND "at_end" = 1 THEN 1 END) AS "customers_acquired",
  COUNT(CASE WHEN "at_end" = 1 THEN 1 END) AS "customers_at_end",
  COUNT(CASE WHEN "at_start" = 0 AND "at_end" = 0 AND "within" = 1 THEN 1 END) AS "customers_joined_and_lost",
  CAST(COALESCE(SUM("start_revenue"), CAST(0 AS DECIMAL(38, 4))) AS VARCHAR) AS "revenue_at_start",
  CAST(COALESCE(SUM(CASE WHEN "at_start" = 1 AND "at_end" = 0 THEN "start_revenue" END), CAST(0 AS DECIMAL(38, 4))) AS VARCHAR) AS "churned_revenue",
  CAST(COALESCE(SUM(CASE WHEN "at_start" = 1 AND "at_end" = 1 AND "end_revenue" < "start_revenue" THEN "start_revenue" - "end_revenue" END), CAST(0 AS DECIMAL(38, 4))) AS VARCHAR) AS "contraction_revenue",
  CAST(COALESCE(SUM(CASE WHEN "at_start" = 1 AND "at_end" = 1 AND "end_revenue" > "start_revenue" THEN "end_revenue" - "start_revenue" END), CAST(0 AS DECIMAL(38, 4))) AS VARCHAR) AS "expansion_revenue",
  CAST(COALESCE(SUM(CASE WHEN "at_start" = 0 AND "at_end" = 1 AND "known_before" = 1 THEN "end_revenue" END), CAST(0 AS DECIMAL(38, 4))) AS VARCHAR) AS "reactivation_revenue",
  CAST(COALESCE(SUM(CASE WHEN "at_start" = 0 AND "at_end" = 1 AND "known_before" = 0 THEN "end_revenue" END), CAST(0 AS DECIMAL(38, 4))) AS VARCHAR) AS "new_revenue",
  CAST(COALESCE(SUM("end_revenue"), CAST(0 AS DECIMAL(38, 4))) AS VARCHAR) AS "revenue_at_end",
  COALESCE(SUM("invalid_intervals"), 0) AS "invalid"
FROM (
  SELECT
    "plan",
    MAX(CASE WHEN "started_on" < DATE '2024-01-01' AND ("ended_on" IS NULL OR "ended_on" >= DATE '2024-01-01') THEN 1 ELSE 0 END) AS "at_start",
    MAX(CASE WHEN "started_on" < DATE '2024-02-01' AND ("ended_on" IS NULL OR "ended_on" >= DATE '2024-02-01') THEN 1 ELSE 0 END) AS "at_end",
    MAX(CASE WHEN "started_on" < DATE '2024-01-01' THEN 1 ELSE 0 END) AS "known_before",
    MAX(CASE WHEN "started_on" >= DATE '2024-01-01' AND "started_on" < DATE '2024-02-01' THEN 1 ELSE 0 END) AS "within",
    SUM(CASE WHEN "started_on" < DATE '2024-01-01' AND ("ended_on" IS NULL OR "ended_on" >= DATE '2024-01-01') THEN CAST(CASE WHEN +"mrr" >= 0 AND +"mrr" < 1000000000000000000 THEN +"mrr" END AS DECIMAL(38, 4)) END) AS "start_revenue",
    SUM(CASE WHEN "started_on" < DATE '2024-02-01' AND ("ended_on" IS NULL OR "ended_on" >= DATE '2024-02-01') THEN CAST(CASE WHEN +"mrr" >= 0 AND +"mrr" < 1000000000000000000 THEN +"mrr" END AS DECIMAL(38, 4)) END) AS "end_revenue",
    COUNT(CASE WHEN CAST("customer" AS VARCHAR) <> '' AND "started_on" IS NOT NULL AND ("ended_on" IS NULL OR "ended_on" >= "started_on") AND CAST(CASE WHEN +"mrr" >= 0 AND +"mrr" < 1000000000000000000 THEN +"mrr" END AS DECIMAL(38, 4)) = +"mrr" THEN NULL ELSE 1 END) AS "invalid_intervals"
  FROM "subscriptions"
  GROUP BY "plan", "customer"
) AS "customers"
GROUP BY "plan"
