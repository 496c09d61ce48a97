SELECT
  `country`,
  COUNT(*) AS `customers`,
  COALESCE(SUM(`customer_orders`), 0) AS `orders`,
  toString(COALESCE(SUM(`customer_revenue`), toDecimal128('0', 2))) AS `revenue`,
  COALESCE(SUM(`first_order` - toDate('1970-01-01')), 0) AS `first_order_days`,
  toString(MAX(`last_order`)) AS `last_order`,
  COALESCE(SUM(`invalid_orders`), 0) AS `invalid`
FROM (
  SELECT
    `country`,
    COUNT(*) AS `customer_orders`,
    SUM(toDecimal128(CASE WHEN match(toString(`paid`), '^-?[0-9]{1,18}([.][0-9]{0,2}0*)?$') THEN toString(`paid`) ELSE '0' END, 2)) AS `customer_revenue`,
    MIN(toDate(`ordered_at`, 'UTC')) AS `first_order`,
    MAX(toDate(`ordered_at`, 'UTC')) AS `last_order`,
    COUNT(CASE WHEN toString(`customer_id`) <> '' AND `ordered_at` IS NOT NULL AND match(toString(`paid`), '^-?[0-9]{1,18}([.][0-9]{0,2}0*)?$') THEN NULL ELSE 1 END) AS `invalid_orders`
  FROM `shop`.`orders.2024`
  GROUP BY `country`, `customer_id`
) AS `customer_totals`
GROUP BY `country`
