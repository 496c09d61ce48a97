SELECT
  COUNT(CASE WHEN `at_start` = 1 THEN 1 END) AS `customers_at_start`,
  COUNT(CASE WHEN `at_start` = 1 AND `at_end` = 0 THEN 1 END) AS `customers_lost`,
  COUNT(CASE WHEN `at_start` = 0 AND `at_end` = 1 THEN 1 END) AS `customers_acquired`,
  COUNT(CASE WHEN `at_end` = 1 THEN 1 END) AS `customers_at_end`,
  COUNT(CASE WHEN `at_start` = 0 AND `at_end` = 0 AND `within` = 1 THEN 1 END) AS `customers_joined_and_lost`,
  COALESCE(SUM(`invalid_intervals`), 0) AS `invalid`
FROM (
  SELECT
    MAX(CASE WHEN toDate(`started_on`, 'UTC') < toDate('2024-01-01') AND (`ended_on` IS NULL OR toDate(`ended_on`, 'UTC') >= toDate('2024-01-01')) THEN 1 ELSE 0 END) AS `at_start`,
    MAX(CASE WHEN toDate(`started_on`, 'UTC') < toDate('2024-02-01') AND (`ended_on` IS NULL OR toDate(`ended_on`, 'UTC') >= toDate('2024-02-01')) THEN 1 ELSE 0 END) AS `at_end`,
    MAX(CASE WHEN toDate(`started_on`, 'UTC') < toDate('2024-01-01') THEN 1 ELSE 0 END) AS `known_before`,
    MAX(CASE WHEN toDate(`started_on`, 'UTC') >= toDate('2024-01-01') AND toDate(`started_on`, 'UTC') < toDate('2024-02-01') THEN 1 ELSE 0 END) AS `within`,
    COUNT(CASE WHEN toString(`customer`) <> '' AND `started_on` IS NOT NULL AND (`ended_on` IS NULL OR `ended_on` >= `started_on`) THEN NULL ELSE 1 END) AS `invalid_intervals`
  FROM `subscriptions`
  GROUP BY `customer`
) AS `customers`
