SELECT
  entry_id, taken_at, taken_on, zone, utc_offset, measure_id, value, side, activity_id, note
FROM measurement
WHERE taken_on BETWEEN :from_on AND :to_on AND superseded_at IS NULL AND deleted_at IS NULL
ORDER BY taken_at, entry_id
