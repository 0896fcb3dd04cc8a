SELECT
  entry_id, started_at, started_on, zone, utc_offset, night_on, precision, ended_at, is_open,
  side, place, strength, sleep_lost, asleep, helped, soreness, soreness_hours, note
FROM cramp
WHERE night_on BETWEEN :from_on AND :to_on AND superseded_at IS NULL AND deleted_at IS NULL
ORDER BY started_at, entry_id
