SELECT entry_id, noted_at, noted_on, zone, utc_offset, text
FROM note
WHERE noted_on BETWEEN :from_on AND :to_on AND superseded_at IS NULL AND deleted_at IS NULL
ORDER BY noted_at, entry_id
