SELECT
  entry_id, told_at, told_on, zone, utc_offset, name, from_on, to_on, note
FROM medicine
WHERE superseded_at IS NULL AND deleted_at IS NULL
ORDER BY name, from_on, entry_id
