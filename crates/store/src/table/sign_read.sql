SELECT
  entry_id, noticed_at, noticed_on, zone, utc_offset, word, side, note
FROM sign
WHERE entry_id = :entry_id AND superseded_at IS NULL AND deleted_at IS NULL
