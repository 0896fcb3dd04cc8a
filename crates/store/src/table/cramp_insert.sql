INSERT INTO cramp (
  id, entry_id, before_id, started_at, started_on, zone, utc_offset, night_on, precision,
  ended_at, is_open, side, place, strength, sleep_lost, asleep, helped, soreness,
  soreness_hours, note, created_at, updated_at
)
VALUES (
  :id, :entry_id, :before_id, :started_at, :started_on, :zone, :utc_offset, :night_on,
  :precision, :ended_at, :is_open, :side, :place, :strength, :sleep_lost, :asleep, :helped,
  :soreness, :soreness_hours, :note, :now, :now
)
