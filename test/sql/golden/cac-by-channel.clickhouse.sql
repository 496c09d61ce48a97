SELECT
  `month`,
  `channel`,
  `paid`,
  toString(COALESCE(SUM(toDecimal128(CASE WHEN match(toString(`spent`), '^[0-9]{1,18}([.][0-9]{0,4}0*)?$') THEN toString(`spent`) ELSE '0' END, 4)), toDecimal128('0', 4))) AS `cost`,
  toString(COALESCE(SUM(toDecimal128(CASE WHEN match(toString(`won`), '^[0-9]{1,18}([.][0-9]{0,0}0*)?$') THEN toString(`won`) ELSE '0' END, 0)), toDecimal128('0', 0))) AS `customers_acquired`,
  COUNT(CASE WHEN `channel` IS NOT NULL AND `paid` IS NOT NULL AND match(toString(`spent`), '^[0-9]{1,18}([.][0-9]{0,4}0*)?$') AND match(toString(`won`), '^[0-9]{1,18}([.][0-9]{0,0}0*)?$') THEN NULL ELSE 1 END) AS `invalid`
FROM `spending`
GROUP BY `month`, `channel`, `paid`
