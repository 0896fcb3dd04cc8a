INSERT INTO pain_entry (
  id, entry_id, before_id, felt_at, felt_on, zone, utc_offset, moment, activity_id, pain,
  region_id, side, note, created_at, updated_at
)
VALUES (
  :id, :entry_id, :before_id, :felt_at, :felt_on, :zone, :utc_offset, :moment, :activity_id,
  :pain, :region_id, :side, :note, :now, :now
)
