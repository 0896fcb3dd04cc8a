SELECT
  entry_id, felt_at, felt_on, zone, utc_offset, moment, activity_id, pain, region_id, side, note
FROM pain_entry
WHERE entry_id = :entry_id AND superseded_at IS NULL AND deleted_at IS NULL
