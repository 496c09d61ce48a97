SELECT
  COUNT(CASE WHEN +"stars" = 1 THEN 1 END) AS "rating_1",
  COUNT(CASE WHEN +"stars" = 2 THEN 1 END) AS "rating_2",
  COUNT(CASE WHEN +"stars" = 3 THEN 1 END) AS "rating_3",
  COUNT(CASE WHEN +"stars" = 4 THEN 1 END) AS "rating_4",
  COUNT(CASE WHEN +"stars" = 5 THEN 1 END) AS "rating_5",
  COUNT(CASE WHEN +"stars" IN (1, 2, 3, 4, 5) THEN NULL ELSE 1 END) AS "invalid"
FROM "answers"
