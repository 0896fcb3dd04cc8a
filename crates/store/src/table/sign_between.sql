SELECT
  entry_id, noticed_at, noticed_on, zone, utc_offset, word, side, note
FROM sign
WHERE noticed_on BETWEEN :from_on AND :to_on AND superseded_at IS NULL AND deleted_at IS NULL
ORDER BY noticed_at, entry_id
