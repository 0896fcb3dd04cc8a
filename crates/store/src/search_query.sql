SELECT
  kind,
  id,
  title,
  snippet(library, -1, '[', ']', '…', 14) AS snippet
FROM library
WHERE library MATCH :query
ORDER BY bm25(library, 0.0, 0.0, 12.0, 8.0, 1.0)
LIMIT :most
