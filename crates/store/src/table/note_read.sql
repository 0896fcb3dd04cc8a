SELECT entry_id, noted_at, noted_on, zone, utc_offset, text
FROM note
WHERE entry_id = :entry_id AND superseded_at IS NULL AND deleted_at IS NULL
