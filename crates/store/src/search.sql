-- Everything the library can show, for full-text search. Held in memory and built at start.
CREATE VIRTUAL TABLE library USING fts5 (
  kind UNINDEXED,
  id UNINDEXED,
  title,
  names,
  body,
  tokenize = "unicode61 remove_diacritics 2",
  prefix = '2 3'
);
