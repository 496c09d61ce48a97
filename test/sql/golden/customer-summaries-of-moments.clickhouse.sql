SELECT
  `customer_id`,
  COUNT(*) AS `orders`,
  toString(COALESCE(SUM(toDecimal128(CASE WHEN match(toString(`paid`), '^-?[0-9]{1,18}([.][0-9]{0,2}0*)?$') THEN toString(`paid`) ELSE '0' END, 2)), toDecimal128('0', 2))) AS `revenue`,
  toString(MIN(toDate(`ordered_at`, 'UTC'))) AS `first_order`,
  toString(MAX(toDate(`ordered_at`, 'UTC'))) AS `last_order`,
  COUNT(CASE WHEN toString(`customer_id`) <> '' AND `ordered_at` IS NOT NULL AND match(toString(`paid`), '^-?[0-9]{1,18}([.][0-9]{0,2}0*)?$') AND `answered_at` IS NOT NULL THEN NULL ELSE 1 END) AS `invalid`
FROM `shop`.`orders.2024`
WHERE `answered_at` IS NULL
   OR toDate(`answered_at`, 'UTC') >= toDate('2024-01-01') AND toDate(`answered_at`, 'UTC') < toDate('2024-02-01')
GROUP BY `customer_id`
