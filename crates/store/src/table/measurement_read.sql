SELECT
  entry_id, taken_at, taken_on, zone, utc_offset, measure_id, value, side, activity_id, note
FROM measurement
WHERE entry_id = :entry_id AND superseded_at IS NULL AND deleted_at IS NULL
