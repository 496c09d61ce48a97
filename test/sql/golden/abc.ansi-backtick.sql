SELECT
  COUNT(CASE WHEN `item_class` = 'A' THEN 1 END) AS `items_a`,
  CAST(COALESCE(SUM(CASE WHEN `item_class` = 'A' THEN `item_value` END), CAST(0 AS DECIMAL(33, 4))) AS STRING) AS `value_a`,
  COUNT(CASE WHEN `item_class` = 'B' THEN 1 END) AS `items_b`,
  CAST(COALESCE(SUM(CASE WHEN `item_class` = 'B' THEN `item_value` END), CAST(0 AS DECIMAL(33, 4))) AS STRING) AS `value_b`,
  COUNT(CASE WHEN `item_class` = 'C' THEN 1 END) AS `items_c`,
  CAST(COALESCE(SUM(CASE WHEN `item_class` = 'C' THEN `item_value` END), CAST(0 AS DECIMAL(33, 4))) AS STRING) AS `value_c`,
  COALESCE(SUM(`item_invalid`), 0) AS `invalid`
FROM (
  SELECT
    `item_value`,
    `item_invalid`,
    CASE WHEN (`reached` - `item_value`) * 10 < `all_items` * 8 THEN 'A' WHEN (`reached` - `item_value`) * 100 < `all_items` * 95 THEN 'B' ELSE 'C' END AS `item_class`
  FROM (
    SELECT
      `item_value`,
      `item_invalid`,
      SUM(`item_value`) OVER (ORDER BY `item_value` DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `reached`,
      SUM(`item_value`) OVER () AS `all_items`
    FROM (
      SELECT
        CAST(CASE WHEN +`sold` >= 0 AND +`sold` < 1000000000000000000 THEN +`sold` END AS DECIMAL(33, 4)) AS `item_value`,
        CASE WHEN CAST(CASE WHEN +`sold` >= 0 AND +`sold` < 1000000000000000000 THEN +`sold` END AS DECIMAL(33, 4)) = +`sold` THEN 0 ELSE 1 END AS `item_invalid`
      FROM `products`
    ) AS `items`
  ) AS `cumulated`
) AS `classed`
