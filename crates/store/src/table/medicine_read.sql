SELECT
  entry_id, told_at, told_on, zone, utc_offset, name, from_on, to_on, note
FROM medicine
WHERE entry_id = :entry_id AND superseded_at IS NULL AND deleted_at IS NULL
