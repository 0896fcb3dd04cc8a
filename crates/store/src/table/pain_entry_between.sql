SELECT
  entry_id, felt_at, felt_on, zone, utc_offset, moment, activity_id, pain, region_id, side, note
FROM pain_entry
WHERE felt_on BETWEEN :from_on AND :to_on AND superseded_at IS NULL AND deleted_at IS NULL
ORDER BY felt_at, entry_id
