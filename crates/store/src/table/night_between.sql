SELECT
  id, entry_id, answered_at, answered_on, zone, utc_offset, night_on, cramps, minutes, strength,
  sleep_lost, note
FROM night
WHERE night_on BETWEEN :from_on AND :to_on AND superseded_at IS NULL AND deleted_at IS NULL
ORDER BY night_on
