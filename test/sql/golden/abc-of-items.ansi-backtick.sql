SELECT
  `shop`,
  COUNT(CASE WHEN `item_class` = 'A' THEN 1 END) AS `items_a`,
  CAST(COALESCE(SUM(CASE WHEN `item_class` = 'A' THEN `item_value` END), CAST(0 AS DECIMAL(33, 4))) AS STRING) AS `value_a`,
  COUNT(CASE WHEN `item_class` = 'B' THEN 1 END) AS `items_b`,
  CAST(COALESCE(SUM(CASE WHEN `item_class` = 'B' THEN `item_value` END), CAST(0 AS DECIMAL(33, 4))) AS STRING) AS `value_b`,
  COUNT(CASE WHEN `item_class` = 'C' THEN 1 END) AS `items_c`,
  CAST(COALESCE(SUM(CASE WHEN `item_class` = 'C' THEN `item_value` END), CAST(0 AS DECIMAL(33, 4))) AS STRING) AS `value_c`,
  COALESCE(SUM(`item_invalid`), 0) AS `invalid`
FROM (
  SELECT
    `shop`,
    `item_value`,
    `item_invalid`,
    CASE WHEN `all_items` > 0 AND `reached` * 10 <= `all_items` * 8 THEN 'A' WHEN `all_items` > 0 AND `reached` * 100 <= `all_items` * 95 THEN 'B' ELSE 'C' END AS `item_class`
  FROM (
    SELECT
      `shop`,
      `item_value`,
      `item_invalid`,
      SUM(`item_value`) OVER (PARTITION BY `shop` ORDER BY `item_value` DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `reached`,
      SUM(`item_value`) OVER (PARTITION BY `shop`) AS `all_items`
    FROM (
      SELECT
        `shop`,
        SUM(CAST(CASE WHEN +`amount` > -1000000000000000000 AND +`amount` < 1000000000000000000 THEN +`amount` END AS DECIMAL(33, 4))) AS `item_value`,
        COUNT(CASE WHEN `product` IS NOT NULL AND CAST(CASE WHEN +`amount` > -1000000000000000000 AND +`amount` < 1000000000000000000 THEN +`amount` END AS DECIMAL(33, 4)) = +`amount` THEN NULL ELSE 1 END) + CASE WHEN SUM(CAST(CASE WHEN +`amount` > -1000000000000000000 AND +`amount` < 1000000000000000000 THEN +`amount` END AS DECIMAL(33, 4))) < 0 THEN 1 ELSE 0 END AS `item_invalid`
      FROM `sales`
      GROUP BY `shop`, `product`
    ) AS `items`
  ) AS `cumulated`
) AS `classed`
GROUP BY `shop`
