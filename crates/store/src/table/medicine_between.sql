SELECT
  entry_id, told_at, told_on, zone, utc_offset, name, from_on, to_on, note
FROM medicine
WHERE told_on BETWEEN :from_on AND :to_on AND superseded_at IS NULL AND deleted_at IS NULL
ORDER BY told_at, entry_id
