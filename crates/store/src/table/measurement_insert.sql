INSERT INTO measurement (
  id, entry_id, before_id, taken_at, taken_on, zone, utc_offset, measure_id, value, side,
  activity_id, note, created_at, updated_at
)
VALUES (
  :id, :entry_id, :before_id, :taken_at, :taken_on, :zone, :utc_offset, :measure_id, :value,
  :side, :activity_id, :note, :now, :now
)
