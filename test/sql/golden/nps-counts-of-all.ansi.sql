SELECT
  COUNT(CASE WHEN +"score" IN (9, 10) THEN 1 END) AS "promoters",
  COUNT(CASE WHEN +"score" IN (7, 8) THEN 1 END) AS "passives",
  COUNT(CASE WHEN +"score" IN (0, 1, 2, 3, 4, 5, 6) THEN 1 END) AS "detractors",
  COUNT(CASE WHEN +"score" IN (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) THEN NULL ELSE 1 END) AS "invalid"
FROM "answers"
