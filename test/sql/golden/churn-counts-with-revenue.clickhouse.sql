SELECT
  `plan`,
  COUNT(CASE WHEN `at_start` = 1 THEN 1 END) AS `customers_at_start`,
  COUNT(CASE WHEN `at_start` = 1 AND `at_end` = 0 THEN 1 END) AS `customers_lost`,
  COUNT(CASE WHEN `at_start` = 0 AND `at_end` = 1 THEN 1 END) AS `customers_acquired`,
  COUNT(CASE WHEN `at_end` = 1 THEN 1 END) AS `customers_at_end`,
  COUNT(CASE WHEN `at_start` = 0 AND `at_end` = 0 AND `within` = 1 THEN 1 END) AS `customers_joined_and_lost`,
  toString(COALESCE(SUM(`start_revenue`), toDecimal128('0', 4))) AS `revenue_at_start`,
  toString(COALESCE(SUM(CASE WHEN `at_start` = 1 AND `at_end` = 0 THEN `start_revenue` END), toDecimal128('0', 4))) AS `churned_revenue`,
  toString(COALESCE(SUM(CASE WHEN `at_start` = 1 AND `at_end` = 1 AND `end_revenue` < `start_revenue` THEN `start_revenue` - `end_revenue` END), toDecimal128('0', 4))) AS `contraction_revenue`,
  toString(COALESCE(SUM(CASE WHEN `at_start` = 1 AND `at_end` = 1 AND `end_revenue` > `start_revenue` THEN `end_revenue` - `start_revenue` END), toDecimal128('0', 4))) AS `expansion_revenue`,
  toString(COALESCE(SUM(CASE WHEN `at_start` = 0 AND `at_end` = 1 AND `known_before` = 1 THEN `end_revenue` END), toDecimal128('0', 4))) AS `reactivation_revenue`,
  toString(COALESCE(SUM(CASE WHEN `at_start` = 0 AND `at_end` = 1 AND `known_before` = 0 THEN `end_revenue` END), toDecimal128('0', 4))) AS `new_revenue`,
  toString(COALESCE(SUM(`end_revenue`), toDecimal128('0', 4))) AS `revenue_at_end`,
  COALESCE(SUM(`invalid_intervals`), 0) AS `invalid`
FROM (
  SELECT
    `plan`,
    MAX(CASE WHEN toDate(`started_on`, 'UTC') < toDate('2024-01-01') AND (`ended_on` IS NULL OR toDate(`ended_on`, 'UTC') >= toDate('2024-01-01')) THEN 1 ELSE 0 END) AS `at_start`,
    MAX(CASE WHEN toDate(`started_on`, 'UTC') < toDate('2024-02-01') AND (`ended_on` IS NULL OR toDate(`ended_on`, 'UTC') >= toDate('2024-02-01')) THEN 1 ELSE 0 END) AS `at_end`,
    MAX(CASE WHEN toDate(`started_on`, 'UTC') < toDate('2024-01-01') THEN 1 ELSE 0 END) AS `known_before`,
    MAX(CASE WHEN toDate(`started_on`, 'UTC') >= toDate('2024-01-01') AND toDate(`started_on`, 'UTC') < toDate('2024-02-01') THEN 1 ELSE 0 END) AS `within`,
    SUM(CASE WHEN toDate(`started_on`, 'UTC') < toDate('2024-01-01') AND (`ended_on` IS NULL OR toDate(`ended_on`, 'UTC') >= toDate('2024-01-01')) THEN toDecimal128(CASE WHEN match(toString(`mrr`), '^[0-9]{1,18}([.][0-9]{0,4}0*)?$') THEN toString(`mrr`) ELSE '0' END, 4) END) AS `start_revenue`,
    SUM(CASE WHEN toDate(`started_on`, 'UTC') < toDate('2024-02-01') AND (`ended_on` IS NULL OR toDate(`ended_on`, 'UTC') >= toDate('2024-02-01')) THEN toDecimal128(CASE WHEN match(toString(`mrr`), '^[0-9]{1,18}([.][0-9]{0,4}0*)?$') THEN toString(`mrr`) ELSE '0' END, 4) END) AS `end_revenue`,
    COUNT(CASE WHEN toString(`customer`) <> '' AND `started_on` IS NOT NULL AND (`ended_on` IS NULL OR `ended_on` >= `started_on`) AND match(toString(`mrr`), '^[0-9]{1,18}([.][0-9]{0,4}0*)?$') THEN NULL ELSE 1 END) AS `invalid_intervals`
  FROM `subscriptions`
  GROUP BY `plan`, `customer`
) AS `customers`
GROUP BY `plan`
