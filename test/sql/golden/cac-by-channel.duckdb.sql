SELECT
  "month",
  "channel",
  "paid",
  CAST(COALESCE(SUM(CAST(CASE WHEN +"spent" >= 0 AND +"spent" < 1000000000000000000 THEN +"spent" END AS DECIMAL(38, 4))), CAST(0 AS DECIMAL(38, 4))) AS VARCHAR) AS "cost",
  CAST(COALESCE(SUM(CAST(CASE WHEN +"won" >= 0 AND +"won" < 1000000000000000000 THEN +"won" END AS DECIMAL(38, 0))), CAST(0 AS DECIMAL(38, 0))) AS VARCHAR) AS "customers_acquired",
  COUNT(CASE WHEN "channel" IS NOT NULL AND "paid" IS NOT NULL AND CAST(CASE WHEN +"spent" >= 0 AND +"spent" < 1000000000000000000 THEN +"spent" END AS DECIMAL(38, 4)) = +"spent" AND CAST(CASE WHEN +"won" >= 0 AND +"won" < 1000000000000000000 THEN +"won" END AS DECIMAL(38, 0)) = +"won" THEN NULL ELSE 1 END) AS "invalid"
FROM "spending"
GROUP BY "month", "channel", "paid"
